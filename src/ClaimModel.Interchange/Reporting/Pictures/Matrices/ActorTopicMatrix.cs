using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Matrices;

/// <summary>The matrix of actors and topics: how many claims an actor makes on a topic, whether it asserts or denies, and how many of the claims are disputed.</summary>
internal static class ActorTopicMatrix
{
    private const int MaxActors = 16;
    private const int MaxTopics = 8;

    /// <summary>Writes the matrix; nothing if no actor makes a claim on a topic.</summary>
    public static void Write(HtmlWriter html, ReportData data)
    {
        var cells = data.Claims.SelectMany(static claim => SpeakersOf(claim).SelectMany(actor => claim.Topics.Distinct().Select(topic => (Actor: actor, Topic: topic, Claim: claim))))
            .GroupBy(static entry => (entry.Actor, entry.Topic), static entry => entry.Claim).ToDictionary(static group => group.Key, static group => group.ToList());
        if (cells.Count == 0)
        {
            return;
        }

        List<ActorId> allActors = Ranked(cells, data, static key => key.Actor);
        List<TopicId> allTopics = Ranked(cells, data, static key => key.Topic);
        List<TopicId> topics = [.. allTopics.Take(MaxTopics)];
        List<ActorId> actors = [.. allActors.Where(actor => topics.Exists(topic => cells.ContainsKey((actor, topic)))).Take(MaxActors)];
        MatrixFrame.WriteStart(html, "Who makes claims on what", "matrix-claims");
        html.Write($"""<thead><tr><td></td>{HtmlParts.Join(topics.Select(id => (HtmlPart)(part => part.Write($"""<th scope="col">{data.Link(id)}</th>"""))), "")}</tr></thead><tbody>""").Write($"\n");
        foreach (var actor in actors)
        {
            html.Write($"""<tr><th scope="row">{data.Link(actor)}</th>""");
            foreach (var topic in topics)
            {
                WriteCell(html, data, cells.GetValueOrDefault((actor, topic)), actor);
            }

            html.Write($"</tr>\n");
        }

        MatrixFrame.WriteEnd(html, (allActors.Count - actors.Count, "actors"), (allTopics.Count - topics.Count, "topics, with fewer disputes and claims"));
    }

    private static IEnumerable<ActorId> SpeakersOf(Claim claim) => !claim.Claimants.IsEmpty ? claim.Claimants.Distinct() : claim.OnBehalfOf is { } principal ? [principal] : [];

    /// <summary>Returns actors or topics, those with the most disputed claims and then those with the most claims first.</summary>
    private static List<TId> Ranked<TId>(Dictionary<(ActorId Actor, TopicId Topic), List<Claim>> cells, ReportData data, Func<(ActorId Actor, TopicId Topic), TId> idOf) =>
    [
        .. cells.GroupBy(cell => idOf(cell.Key), static cell => cell.Value)
            .OrderByDescending(group => group.Sum(claims => claims.Count(claim => DisputesOf(claim, data).Any()))).ThenByDescending(static group => group.Sum(static claims => claims.Count)).Select(static group => group.Key), // stable
    ];

    private static IEnumerable<ClaimConflict> DisputesOf(Claim claim, ReportData data) =>
        data.Dataset.ContradictionsOfClaim(claim.Id).Select(static contradiction => new ClaimConflict(contradiction, [])).Where(static conflict => conflict.IsLive);

    private static void WriteCell(HtmlWriter html, ReportData data, List<Claim>? claims, ActorId actor)
    {
        if (claims is null)
        {
            html.Write($"""<td class="matrix-none"></td>""");
            return;
        }

        List<ClaimConflict> disputes = [.. claims.SelectMany(claim => DisputesOf(claim, data)).DistinctBy(static conflict => conflict.Contradiction.Id).OrderBy(static conflict => conflict.Rank)];
        var style = disputes.Count == 0 ? "" : ReportWords.ClassOf(disputes[0].Contradiction.Strength);
        var address = claims.Count == 1 ? data.Links.To(claims[0].Id) : data.Links.To(actor);
        html.Write($"""<td class="matrix-cell {style}"><a href="{address}">{claims.Count} {(claims.Count == 1 ? "claim" : "claims")}</a> <span class="matrix-stance">{StanceOf(claims)}</span>""");
        if (disputes.Count > 0)
        {
            html.Write($""" <a class="matrix-disputes" href="{data.Links.To(disputes[0].Contradiction.Id)}">{disputes.Count} {(disputes.Count == 1 ? "dispute" : "disputes")}</a>""");
        }

        html.Write($"</td>");
    }

    /// <summary>Returns what the claims do: "+ asserts", "− denies", "? questions" or "± mixed".</summary>
    private static string StanceOf(List<Claim> claims)
    {
        List<Term<Stance>> stances = [.. claims.Select(static claim => claim.Stance).Distinct()];
        return stances.Count > 1 ? "± mixed" : stances[0].Known switch
        {
            Stance.Asserts => "+ asserts",
            Stance.Denies => "− denies",
            Stance.Questions => "? questions",
            _ => ReportWords.Of(stances[0]),
        };
    }
}
