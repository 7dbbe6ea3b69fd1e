using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Interchange.Reporting.Pictures.Graphs;

namespace ClaimModel.Interchange.Reporting.Pictures.Matrices;

/// <summary>The matrix of actors: where two of them stand against each other, how often, how strongly and on what.</summary>
internal static class ActorActorMatrix
{
    private const int MaxActors = 8;
    private const int MaxTopics = 2;

    /// <summary>Writes the matrix; nothing if no two actors contradict each other. Where it is not known who contradicts whom, nobody is shown as an opponent.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="disputes">The disputes between actors.</param>
    public static void Write(HtmlWriter html, ReportData data, ValueList<ActorDispute> disputes)
    {
        List<ActorDispute> pairs = [.. disputes.Where(static dispute => !dispute.IsUndetermined)];
        if (pairs.Count == 0)
        {
            return;
        }

        var cells = pairs.SelectMany(static pair => new[] { (Key: (pair.Speakers[0], pair.Speakers[^1]), pair), (Key: (pair.Speakers[^1], pair.Speakers[0]), pair) }).DistinctBy(static entry => entry.Key).ToDictionary(static entry => entry.Key, static entry => entry.pair);
        List<Speaker> involved =
        [
            .. pairs.SelectMany(static pair => pair.Speakers.Select(speaker => (speaker, pair))).GroupBy(static entry => entry.speaker)
                .OrderByDescending(static group => group.Sum(static entry => entry.pair.LiveCount)).ThenByDescending(static group => group.Count()).Select(static group => group.Key), // stable
        ];
        List<Speaker> speakers = [.. involved.Take(MaxActors)];
        MatrixFrame.WriteStart(html, "Who stands against whom", "matrix-actors");
        html.Write($"""<thead><tr><td></td>{HtmlParts.Join(speakers.Select(speaker => (HtmlPart)(part => part.Write($"""<th scope="col">{HtmlParts.Inline(speaker.NameIn(data.Names))}</th>"""))), "")}</tr></thead><tbody>""").Write($"\n");
        foreach (var row in speakers)
        {
            html.Write($"""<tr><th scope="row">{(row.IsUnknown ? HtmlParts.Inline(row.NameIn(data.Names)) : data.Link(row.Actor))}</th>""");
            foreach (var column in speakers)
            {
                WriteCell(html, data, cells.GetValueOrDefault((row, column)), row == column);
            }

            html.Write($"</tr>\n");
        }

        MatrixFrame.WriteEnd(html, (involved.Count - speakers.Count, "actor with fewer contradictions", "actors with fewer contradictions"), (disputes.Count - pairs.Count, "dispute of which it is known only that not all claims can stand", "disputes of which it is known only that not all claims can stand"));
    }

    private static void WriteCell(HtmlWriter html, ReportData data, ActorDispute? pair, bool isSelf)
    {
        if (pair is null)
        {
            html.Write($"""<td class="{(isSelf ? "matrix-self" : "matrix-none")}"></td>""");
            return;
        }

        List<HtmlPart> topics = [.. pair.Topics.Take(MaxTopics).Select(topic => HtmlParts.Inline(data.Names.Of(topic)))];
        html.Write($"""<td class="matrix-cell {pair.Style}{(isSelf ? " matrix-self" : "")}"><a href="{data.Links.To(pair.Strongest.Contradiction.Id)}">{(isSelf ? "own claims: " : "")}{pair.Summary}</a>""");
        html.Write($"""<span class="matrix-topics">{HtmlParts.Join(topics, "; ")}{(pair.Topics.Count > MaxTopics ? $" +{pair.Topics.Count - MaxTopics}" : "")}</span></td>""");
    }
}
