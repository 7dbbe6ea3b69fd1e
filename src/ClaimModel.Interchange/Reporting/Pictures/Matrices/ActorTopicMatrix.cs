using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Matrices;

/// <summary>The matrix of actors and topics: what an actor claims on a topic, in the words of the claims, and how many contradictions these are in. Claims that no longer stand are left out.</summary>
internal static class ActorTopicMatrix
{
    private const int MaxActors = 16;
    private const int MaxTopics = 6;

    /// <summary>The number of claims of a cell that are quoted, those in the strongest contradictions first; one if there are no contradictions.</summary>
    private const int MaxQuoted = 2;

    private const int MaxLength = 80;

    /// <summary>Writes the matrix; nothing if no actor makes a claim on a topic.</summary>
    public static void Write(HtmlWriter html, ReportData data)
    {
        var cells = data.Claims.Where(static claim => claim.IsActive).SelectMany(static claim => Speaker.Of(claim).SelectMany(speaker => claim.Topics.Distinct().Select(topic => (speaker, topic, claim))))
            .GroupBy(static entry => (entry.speaker, entry.topic), static entry => entry.claim).ToDictionary(static group => group.Key, static group => group.ToList());
        if (cells.Count == 0)
        {
            return;
        }

        List<Speaker> allSpeakers = Ranked(cells, data, static key => key.Speaker);
        List<TopicId> allTopics = Ranked(cells, data, static key => key.Topic);
        List<TopicId> topics = [.. allTopics.Take(MaxTopics)];
        List<Speaker> speakers = [.. allSpeakers.Where(speaker => topics.Exists(topic => cells.ContainsKey((speaker, topic)))).Take(MaxActors)];
        MatrixFrame.WriteStart(html, "Who claims what, by topic", "matrix-claims");
        html.Write($"""<thead><tr><td></td>{HtmlParts.Join(topics.Select(id => (HtmlPart)(part => part.Write($"""<th scope="col">{data.Link(id)}</th>"""))), "")}</tr></thead><tbody>""").Write($"\n");
        foreach (var speaker in speakers)
        {
            html.Write($"""<tr><th scope="row">{(speaker.IsUnknown ? HtmlParts.Inline(speaker.NameIn(data.Names)) : data.Link(speaker.Actor))}</th>""");
            foreach (var topic in topics)
            {
                WriteCell(html, data, cells.GetValueOrDefault((speaker, topic)), speaker.Actor);
            }

            html.Write($"</tr>\n");
        }

        MatrixFrame.WriteEnd(
            html,
            (allSpeakers.Count - speakers.Count, "actor", "actors"),
            (allTopics.Count - topics.Count, "topic, with fewer contradictions and claims", "topics, with fewer contradictions and claims"),
            (data.Claims.Count(static claim => !claim.IsActive), "claim that no longer stands", "claims that no longer stand"));
    }

    /// <summary>Returns speakers or topics, those with the most contradicted claims and then those with the most claims first.</summary>
    private static List<TId> Ranked<TId>(Dictionary<(Speaker Speaker, TopicId Topic), List<Claim>> cells, ReportData data, Func<(Speaker Speaker, TopicId Topic), TId> idOf) =>
    [
        .. cells.GroupBy(cell => idOf(cell.Key), static cell => cell.Value)
            .OrderByDescending(group => group.Sum(claims => claims.Count(claim => LiveOf(claim, data).Any()))).ThenByDescending(static group => group.Sum(static claims => claims.Count)).Select(static group => group.Key), // stable
    ];

    private static IEnumerable<ClaimConflict> LiveOf(Claim claim, ReportData data) => data.Graph.ConflictsOf(claim.Id).Where(static conflict => conflict.IsLive);

    private static void WriteCell(HtmlWriter html, ReportData data, List<Claim>? claims, ActorId actor)
    {
        if (claims is null)
        {
            html.Write($"""<td class="matrix-none"></td>""");
            return;
        }

        List<ClaimConflict> conflicts = [.. claims.SelectMany(claim => LiveOf(claim, data)).OrderBy(static conflict => conflict.Rank).DistinctBy(static conflict => conflict.Contradiction.Id)];
        html.Write($"""<td class="matrix-cell {(conflicts.Count == 0 ? "" : ReportWords.ClassOf(conflicts[0].Strength))}">""");
        var quoted = conflicts.Count == 0 ? 1 : MaxQuoted;
        foreach (var claim in claims.OrderBy(claim => LiveOf(claim, data).Select(static conflict => conflict.Rank).FirstOrDefault(int.MaxValue)).Take(quoted)) // stable
        {
            var text = data.Names.Of(claim);
            html.Write($"""<a class="matrix-claim" href="{data.Links.To(claim.Id)}">{HtmlParts.Inline(text with { Value = ShortText.Of(text.Value, MaxLength) })}</a>""");
        }

        if (claims.Count > quoted)
        {
            html.Write($"""<a href="{data.Links.To(actor)}">and {MessageText.Count(claims.Count - quoted, "more claim")}</a>""");
        }

        if (conflicts.Count > 0)
        {
            html.Write($"""<a class="matrix-disputes" href="{data.Links.To(conflicts[0].Contradiction.Id)}">{MessageText.Count(conflicts.Count, "contradiction")}</a>""");
        }

        html.Write($"</td>");
    }
}
