using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Draws disputes as a graph: names in boxes, and between them lines with the points at issue. Lines do not pass behind boxes.</summary>
internal sealed class GraphDrawing
{
    private const int Margin = 6;

    private readonly GraphModel _graph;
    private readonly List<(ActorDispute Dispute, GraphLabel Label)> _disputes;
    private readonly Dictionary<Speaker, GraphLabel> _speakers;
    private readonly List<GraphBox> _boxes;
    private readonly double _width;
    private readonly double _height;

    /// <summary>Places speakers and labels.</summary>
    /// <param name="graph">The names.</param>
    /// <param name="disputes">The disputes to draw.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="lineWidth">The number of narrow letters in a line.</param>
    public GraphDrawing(GraphModel graph, List<ActorDispute> disputes, double width, int lineWidth)
    {
        (_graph, _width) = (graph, width);
        _speakers = disputes.SelectMany(static dispute => dispute.Speakers).Distinct().ToDictionary(static speaker => speaker, speaker => GraphLabel.Of(speaker.NameIn(graph.Names), lineWidth, GraphLabel.BoldWidth));
        _disputes = [.. disputes.Select(dispute => (dispute, GraphLabel.Of(TopicOf(dispute), lineWidth, GraphLabel.LetterWidth, dispute.Summary.Split("; "))))];
        List<Speaker> speakers = [.. _speakers.Keys];
        _boxes = [.. speakers.Select(speaker => _speakers[speaker].Box), .. _disputes.Select(static entry => entry.Label.Box)];
        var edges = _disputes.SelectMany((entry, index) => entry.Dispute.Speakers.Select(speaker => (speakers.IndexOf(speaker), speakers.Count + index))).ToList();
        _height = GraphLayout.Place(_boxes, edges, width - (2 * Margin)) + (2 * Margin);
        foreach (var box in _boxes)
        {
            (box.X, box.Y) = (box.X + Margin, box.Y + Margin);
        }
    }

    /// <summary>Writes the SVG.</summary>
    /// <param name="html">The page.</param>
    /// <param name="links">The addresses.</param>
    /// <param name="name">The class, which says in which windows the drawing is shown.</param>
    public void Write(HtmlWriter html, ReportLinks links, string name)
    {
        html.Write($"""<svg class="graph {name}" role="group" viewBox="0 0 {_width} {_height}" width="{_width}" height="{_height}"><title>Who contradicts whom: {_speakers.Count} actors and {_disputes.Count} disputes between them</title>""").Write($"\n");
        foreach (var (dispute, label) in _disputes)
        {
            foreach (var speaker in dispute.Speakers)
            {
                html.Write($"""<path class="graph-pair {dispute.Style}" d="{PathOf(GraphRoute.Between(_speakers[speaker].Box, label.Box, _boxes))}"/>""").Write($"\n");
            }
        }

        foreach (var (dispute, label) in _disputes)
        {
            var description = $"{string.Join(dispute.Speakers.Count == 2 ? " and " : ", ", dispute.Speakers.Select(speaker => speaker.NameIn(_graph.Names).Value))}: {TopicOf(dispute)}; {dispute.Summary}{(dispute.IsUndetermined ? "; not all of the claims can stand" : "")}";
            WriteBox(html, links.To(dispute.Strongest.Contradiction.Id), description, label, $"graph-topic graph-pair {dispute.Style}");
        }

        foreach (var (speaker, label) in _speakers)
        {
            WriteBox(html, links.To(speaker.Actor), $"{speaker.NameIn(_graph.Names)}: {_graph.CountOf(speaker)}", label, speaker.IsUnknown ? "graph-actor graph-unknown" : "graph-actor");
        }

        html.Write($"</svg>\n");
    }

    private static HtmlPart PathOf(List<(double X, double Y)> points) => html =>
    {
        foreach (var (index, point) in points.Select(static (point, index) => (index, point)))
        {
            html.Write($"{(index == 0 ? "M" : " L")}{point.X},{point.Y}");
        }
    };

    private static void WriteBox(HtmlWriter html, string? address, string description, GraphLabel label, string name)
    {
        var box = label.Box;
        html.Write($"""<a class="{name}"{Address(address)}><title>{description}</title><rect x="{box.Left}" y="{box.Top}" width="{box.Width}" height="{box.Height}" rx="6"/>""");
        for (var line = 0; line < label.Lines.Count; line++)
        {
            html.Write($"""<text x="{box.X}" y="{box.Y + ((line - ((label.Lines.Count - 1) / 2.0)) * GraphLabel.LineHeight) + 4}" text-anchor="middle" lang="{label.Language}">{label.Lines[line]}</text>""");
        }

        html.Write($"</a>");
    }

    /// <summary>Returns the address as an attribute; nothing for an actor that is not in the report.</summary>
    private static HtmlPart Address(string? address) => address is null ? HtmlParts.Empty : html => html.Write($" href=\"{address}\"");

    private LocalText TopicOf(ActorDispute dispute) => dispute.Topics switch
    {
        [] => new("", ""),
        [var only] => _graph.Names.Of(only),
        [var first, ..] => _graph.Names.Of(first) is var name ? new($"{name.Value} (+{dispute.Topics.Count - 1})", name.Language) : default,
    };
}
