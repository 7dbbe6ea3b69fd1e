using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Interchange.Reporting.Pictures.Graphs;

namespace ClaimModel.Interchange.Reporting.Pictures.Matrices;

/// <summary>The matrix of actors: where two of them stand against each other, how often, how strongly and on what.</summary>
internal static class ActorActorMatrix
{
    private const int MaxActors = 8;
    private const int MaxTopics = 2;

    /// <summary>Writes the matrix; nothing if no actors contradict each other.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="pairs">The pairs of actors that contradict each other.</param>
    public static void Write(HtmlWriter html, ReportData data, ValueList<ActorPair> pairs)
    {
        if (pairs.IsEmpty)
        {
            return;
        }

        var byActors = pairs.SelectMany(static pair => new[] { (Key: (pair.One, pair.Other), pair), (Key: (pair.Other, pair.One), pair) }).DistinctBy(static entry => entry.Key).ToDictionary(static entry => entry.Key, static entry => entry.pair);
        List<ActorId> involved =
        [
            .. pairs.SelectMany(static pair => new[] { (Actor: pair.One, pair), (Actor: pair.Other, pair) }).GroupBy(static entry => entry.Actor)
                .OrderByDescending(static group => group.Sum(static entry => entry.pair.LiveCount)).ThenByDescending(static group => group.Count()).Select(static group => group.Key), // stable
        ];
        List<ActorId> actors = [.. involved.Take(MaxActors)];
        MatrixFrame.WriteStart(html, "Who stands against whom", "matrix-actors");
        html.Write($"""<thead><tr><td></td>{HtmlParts.Join(actors.Select(id => (HtmlPart)(part => part.Write($"""<th scope="col">{HtmlParts.Inline(data.Names.Of(id))}</th>"""))), "")}</tr></thead><tbody>""").Write($"\n");
        foreach (var row in actors)
        {
            html.Write($"""<tr><th scope="row">{data.Link(row)}</th>""");
            foreach (var column in actors)
            {
                WriteCell(html, data, byActors.GetValueOrDefault((row, column)), row == column);
            }

            html.Write($"</tr>\n");
        }

        MatrixFrame.WriteEnd(html, (involved.Count - actors.Count, "actors with fewer contradictions"));
    }

    private static void WriteCell(HtmlWriter html, ReportData data, ActorPair? pair, bool isSelf)
    {
        if (pair is null)
        {
            html.Write($"""<td class="{(isSelf ? "matrix-self" : "matrix-none")}"></td>""");
            return;
        }

        var style = pair.IsLive ? ReportWords.ClassOf(pair.Strongest.Contradiction.Strength) : "settled";
        List<HtmlPart> topics = [.. pair.Topics.Take(MaxTopics).Select(topic => HtmlParts.Inline(data.Names.Of(topic)))];
        html.Write($"""<td class="matrix-cell {style}{(isSelf ? " matrix-self" : "")}"><a href="{data.Links.To(pair.Strongest.Contradiction.Id)}">{(isSelf ? "itself: " : "")}{pair.Summary}</a>""");
        html.Write($"""<span class="matrix-topics">{HtmlParts.Join(topics, "; ")}{(pair.Topics.Count > MaxTopics ? $" +{pair.Topics.Count - MaxTopics}" : "")}</span></td>""");
    }
}
