using System.Globalization;
using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Says in a table what the graph shows, and which actors contradict themselves.</summary>
internal static class GraphTable
{
    /// <summary>The number of rows up to which the table is open.</summary>
    private const int MaxOpen = 12;

    private const int MaxRows = 500;
    private const int MaxContradictions = 6;
    private const int MaxTopics = 4;

    public static void Write(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        html.Write($"""<details class="graph-table"{(graph.Pairs.Count <= MaxOpen ? Open : HtmlParts.Empty)}><summary>Who contradicts whom, as a table ({graph.Pairs.Count} {(graph.Pairs.Count == 1 ? "pair" : "pairs")})</summary>""").Write($"\n");
        html.Write($"""<table><thead><tr><th scope="col">Between</th><th scope="col">On</th><th scope="col">Contradictions</th></tr></thead><tbody>""").Write($"\n");
        foreach (var pair in graph.Pairs.Take(MaxRows))
        {
            var names = pair.IsSelf ? HtmlParts.List([Link(pair.One, graph, links), HtmlParts.Text("itself")]) : HtmlParts.List([Link(pair.One, graph, links), Link(pair.Other, graph, links)]);
            List<HtmlPart> topics = [.. pair.Topics.Take(MaxTopics).Select(topic => Link(links.To(topic), graph.Names.Of(topic)))];
            html.Write($"""<tr><th scope="row">{names}</th><td>{HtmlParts.Join(topics)}{More(pair.Topics.Count - MaxTopics)}</td><td>{Contradictions(pair, links)}</td></tr>""").Write($"\n");
        }

        html.Write($"</tbody></table>\n");
        if (graph.Pairs.Count > MaxRows)
        {
            html.Write($"<p>{(graph.Pairs.Count - MaxRows).ToString("N0", CultureInfo.InvariantCulture)} more pairs of actors have weaker or fewer contradictions.</p>\n");
        }

        html.Write($"</details>\n");
    }

    private static HtmlPart Open => static html => html.WriteRaw(" open");

    private static HtmlPart Contradictions(ActorPair pair, ReportLinks links) => html =>
        html.Write($"{HtmlParts.Join(pair.Conflicts.Take(MaxContradictions).Select(conflict => Link(links.To(conflict.Contradiction.Id), new(WordsOf(conflict), "en"))))}{More(pair.Conflicts.Count - MaxContradictions)}");

    private static string WordsOf(ClaimConflict conflict) => string.Join(' ', conflict.Words);

    private static HtmlPart Link(ActorId id, GraphModel graph, ReportLinks links) => Link(links.To(id), graph.Names.Of(id));

    private static HtmlPart Link(string? address, LocalText text) => html =>
    {
        if (address is null)
        {
            html.Write($"""<bdi lang="{text.Language}">{text.Value}</bdi>""");
        }
        else
        {
            html.Write($"""<a href="{address}"><bdi lang="{text.Language}">{text.Value}</bdi></a>""");
        }
    };

    private static HtmlPart More(int count) => count > 0 ? HtmlParts.Text($" and {count} more") : HtmlParts.Empty;
}
