using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>The graph of who contradicts whom: a drawing for wide windows, one for phones, and a table that says the same.</summary>
internal static class GraphPicture
{
    private const int Width = 1000;
    private const int MaxSpeakers = 40;
    private const int MaxDisputes = 40;

    private const int NarrowWidth = 310;
    private const int MaxNarrowSpeakers = 9;
    private const int MaxNarrowDisputes = 9;

    private const int LineWidth = 22;
    private const int NarrowLineWidth = 14;

    /// <summary>Writes the graph; a sentence if there is nothing to draw.</summary>
    public static void Write(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        if (!graph.Disputes.IsEmpty)
        {
            WriteDrawings(html, graph, links);
            GraphTable.Write(html, graph, links);
        }

        List<string> notes =
        [
            .. graph.Unattributed > 0 ? [$"{MessageText.Count(graph.Unattributed, graph.Disputes.IsEmpty ? "contradiction" : "more contradiction")} {(graph.Unattributed == 1 ? "is" : "are")} not drawn, because not all of those who make the claims are known."] : Array.Empty<string>(),
            .. graph.Omitted > 0 ? [$"{MessageText.Count(graph.Omitted, "contradiction")} {(graph.Omitted == 1 ? "is" : "are")} not in this report."] : Array.Empty<string>(),
        ];
        if (graph.Disputes.IsEmpty && notes.Count == 0)
        {
            notes.Add("No contradictions between these claims are recorded.");
        }

        if (notes.Count > 0)
        {
            html.Write($"""<p class="graph-note">{string.Join(" ", notes)}</p>""").Write($"\n");
        }
    }

    private static void WriteDrawings(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        var all = graph.Disputes.Count(static dispute => !dispute.IsSelf);
        var wide = graph.Strongest(MaxSpeakers, MaxDisputes);
        if (wide.Count == 0)
        {
            return;
        }

        var narrow = graph.Strongest(MaxNarrowSpeakers, MaxNarrowDisputes);
        html.Write($"""<div class="graphs">""").Write($"\n");
        html.WriteRaw(
            """
            <p class="graph-legend">The lines say how strong the strongest contradiction between actors is:
            <span class="graph-pair strength-contradictory"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-contradictory" d="M0,5 H40"/></svg> contradictory,</span>
            <span class="graph-pair strength-contrary"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-contrary" d="M0,5 H40"/></svg> contrary,</span>
            <span class="graph-pair strength-tension"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-tension" d="M0,5 H40"/></svg> tension,</span>
            <span class="graph-pair settled"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair settled" d="M0,5 H40"/></svg> apparent, resolved, dismissed, or a claim no longer stands.</span>
            Where three or more lines meet at a label, or it says “among”, it is known only that not all of the claims can stand: some of these actors may agree.</p>

            """);
        new GraphDrawing(graph, wide, Width, LineWidth).Write(html, links, "graph-wide");
        WriteRest(html, wide.Count, all - wide.Count, "graph-wide");
        if (narrow.Count > 0)
        {
            new GraphDrawing(graph, narrow, NarrowWidth, NarrowLineWidth).Write(html, links, "graph-narrow");
        }

        WriteRest(html, narrow.Count, all - narrow.Count, "graph-narrow");
        html.Write($"</div>\n");
    }

    /// <summary>Says what a drawing leaves out.</summary>
    private static void WriteRest(HtmlWriter html, int drawn, int omitted, string name)
    {
        if (omitted > 0)
        {
            html.Write($"""<p class="graph-rest {name}">{(drawn > 0 ? "The strongest contradictions are drawn. " : "")}{MessageText.Count(omitted, drawn > 0 ? "more dispute" : "dispute")} between actors {(omitted == 1 ? "is" : "are")} in the table only.</p>""").Write($"\n");
        }
    }
}
