using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Says in a table what the graph shows, and which actors contradict themselves.</summary>
internal static class GraphTable
{
    /// <summary>The number of rows up to which the table is open.</summary>
    private const int MaxOpen = 12;

    private const int MaxRows = 500;
    private const int MaxContradictions = 6;
    private const int MaxTopics = 4;
    private const int MaxSpeakers = 8;

    public static void Write(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        html.Write($"""<details class="graph-table"{(graph.Disputes.Count <= MaxOpen ? Open : HtmlParts.Empty)}><summary>Who contradicts whom, as a table ({MessageText.Count(graph.Disputes.Count, "row")})</summary>""").Write($"\n");
        html.Write($"""<table><thead><tr><th scope="col">Between</th><th scope="col">On</th><th scope="col">Contradictions</th></tr></thead><tbody>""").Write($"\n");
        foreach (var dispute in graph.Disputes.Take(MaxRows))
        {
            List<HtmlPart> topics = [.. dispute.Topics.Take(MaxTopics).Select(topic => Link(links.To(topic), graph.Names.Of(topic)))];
            html.Write($"""<tr><th scope="row">{Names(dispute, graph, links)}</th><td>{HtmlParts.Join(topics)}{More(dispute.Topics.Count - MaxTopics)}</td><td>{Contradictions(dispute, links)}</td></tr>""").Write($"\n");
        }

        html.Write($"</tbody></table>\n");
        if (graph.Disputes.Count > MaxRows)
        {
            html.Write($"<p>{MessageText.Count(graph.Disputes.Count - MaxRows, "more dispute")} between actors have weaker or fewer contradictions.</p>\n");
        }

        html.Write($"</details>\n");
    }

    private static HtmlPart Names(ActorDispute dispute, GraphModel graph, ReportLinks links) => html =>
    {
        List<HtmlPart> names = [.. dispute.Speakers.Take(MaxSpeakers).Select(speaker => Link(links.To(speaker.Actor), speaker.NameIn(graph.Names)))];
        html.Write($"{HtmlParts.List(dispute.Speakers.Count > MaxSpeakers ? [.. names, HtmlParts.Text($"{dispute.Speakers.Count - MaxSpeakers} others")] : names)}");
        html.Write($"{(dispute.IsSelf ? " (own claims)" : dispute.IsUndetermined ? " (not all of their claims can stand)" : "")}");
    };

    private static HtmlPart Open => static html => html.WriteRaw(" open");

    private static HtmlPart Contradictions(ActorDispute dispute, ReportLinks links) => html =>
        html.Write($"{HtmlParts.Join(dispute.Conflicts.Take(MaxContradictions).Select(conflict => Link(links.To(conflict.Contradiction.Id), new(WordsOf(conflict), "en"))))}{More(dispute.Conflicts.Count - MaxContradictions)}");

    private static string WordsOf(ClaimConflict conflict) => string.Join(' ', conflict.Words);

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

    private static HtmlPart More(int count) => count > 0 ? HtmlParts.Text($" and {MessageText.Number(count)} more") : HtmlParts.Empty;
}
