using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>The graph of who contradicts whom: a drawing for wide windows, one for phones, and a table that says the same.</summary>
internal static class GraphPicture
{
    private const int Width = 1000;
    private const int MaxActors = 150;
    private const int MaxPairs = 220;

    /// <summary>The number of lines up to which they have labels.</summary>
    private const int MaxLabeled = 45;

    private const int NarrowWidth = 310;
    private const int MaxNarrowActors = 9;
    private const int MaxNarrowPairs = 9;

    private const int LineWidth = 22;
    private const int NarrowLineWidth = 14;

    /// <summary>Writes the graph; a sentence if no actors contradict each other.</summary>
    public static void Write(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        if (graph.Pairs.IsEmpty)
        {
            html.Write($"<p>No actor contradicts another one.</p>\n");
            return;
        }

        WriteDrawings(html, graph, links);
        GraphTable.Write(html, graph, links);
    }

    private static void WriteDrawings(HtmlWriter html, GraphModel graph, ReportLinks links)
    {
        var all = graph.Pairs.Count(static pair => !pair.IsSelf);
        var wide = graph.Strongest(MaxActors, MaxPairs);
        if (wide.Count == 0)
        {
            return;
        }

        var narrow = graph.Strongest(MaxNarrowActors, MaxNarrowPairs);
        html.Write($"""<div class="graphs">""").Write($"\n");
        html.WriteRaw(
            """
            <p class="graph-legend">The line between two actors says how strong the strongest contradiction between them is:
            <span class="graph-pair strength-contradictory"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-contradictory" d="M0,5 H40"/></svg> contradictory,</span>
            <span class="graph-pair strength-contrary"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-contrary" d="M0,5 H40"/></svg> contrary,</span>
            <span class="graph-pair strength-tension"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair strength-tension" d="M0,5 H40"/></svg> tension,</span>
            <span class="graph-pair settled"><svg width="40" height="10" aria-hidden="true"><path class="graph-pair settled" d="M0,5 H40"/></svg> all settled.</span></p>

            """);
        new GraphDrawing(graph, wide, Width, LineWidth, MaxLabeled).Write(html, links, "graph-wide");
        WriteRest(html, all - wide.Count, wide.Count > MaxLabeled, "graph-wide");
        new GraphDrawing(graph, narrow, NarrowWidth, NarrowLineWidth, MaxLabeled).Write(html, links, "graph-narrow");
        WriteRest(html, all - narrow.Count, false, "graph-narrow");
        html.Write($"</div>\n");
    }

    /// <summary>Says what a drawing leaves out.</summary>
    private static void WriteRest(HtmlWriter html, int omitted, bool isUnlabeled, string name)
    {
        if (omitted > 0 || isUnlabeled)
        {
            var pairs = omitted == 1 ? "1 more pair of actors" : $"{omitted} more pairs of actors";
            var rest = omitted > 0 ? $"The strongest contradictions are drawn. {pairs} {(omitted == 1 ? "is" : "are")} in the table only." : "";
            html.Write($"""<p class="graph-rest {name}">{rest} {(isUnlabeled ? "The table says what the lines are about." : "")}</p>""").Write($"\n");
        }
    }
}
