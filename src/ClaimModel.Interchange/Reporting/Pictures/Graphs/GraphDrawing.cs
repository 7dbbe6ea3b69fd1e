using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Draws pairs of actors as a graph: names in boxes, and between them lines with the points at issue.</summary>
internal sealed class GraphDrawing
{
    private const int Margin = 6;

    private readonly GraphModel _graph;
    private readonly List<ActorPair> _pairs;
    private readonly Dictionary<ActorId, GraphLabel> _actors;
    private readonly List<GraphLabel?> _topics;
    private readonly double _width;
    private readonly double _height;

    /// <summary>Places actors and labels.</summary>
    /// <param name="graph">The names.</param>
    /// <param name="pairs">The pairs to draw.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="lineWidth">The number of narrow letters in a line.</param>
    /// <param name="maxLabeled">The number of pairs up to which lines have labels.</param>
    public GraphDrawing(GraphModel graph, List<ActorPair> pairs, double width, int lineWidth, int maxLabeled)
    {
        (_graph, _pairs, _width) = (graph, pairs, width);
        _actors = pairs.SelectMany(static pair => new[] { pair.One, pair.Other }).Distinct().ToDictionary(static id => id, id => GraphLabel.Of(graph.Names.Of(id), lineWidth, GraphLabel.BoldWidth));
        _topics = [.. pairs.Select(pair => pairs.Count <= maxLabeled ? GraphLabel.Of(TopicOf(pair), lineWidth, GraphLabel.LetterWidth, pair.Summary.Split("; ")) : null)];
        List<ActorId> actors = [.. _actors.Keys];
        List<GraphBox> boxes = [.. actors.Select(id => _actors[id].Box), .. _topics.OfType<GraphLabel>().Select(static label => label.Box)];
        var edges = new List<(int From, int To)>();
        foreach (var (pair, index) in pairs.Select(static (pair, index) => (pair, index)))
        {
            var (one, other) = (actors.IndexOf(pair.One), actors.IndexOf(pair.Other));
            edges.AddRange(_topics[index] is null ? [(one, other)] : [(one, actors.Count + index), (actors.Count + index, other)]);
        }

        _height = GraphLayout.Place(boxes, edges, width - (2 * Margin)) + (2 * Margin);
        foreach (var box in boxes)
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
        html.Write($"""<svg class="graph {name}{(_topics.Contains(null) ? " graph-dense" : "")}" role="group" viewBox="0 0 {_width} {_height}" width="{_width}" height="{_height}"><title>Who contradicts whom: {_actors.Count} actors and {_pairs.Count} lines between them</title>""").Write($"\n");
        for (var index = 0; index < _pairs.Count; index++)
        {
            WriteLine(html, _pairs[index], _topics[index]);
        }

        foreach (var (pair, label) in _pairs.Zip(_topics))
        {
            if (label is not null)
            {
                var description = $"{_graph.Names.Of(pair.One)} and {_graph.Names.Of(pair.Other)}: {TopicOf(pair)}; {pair.Summary}";
                WriteBox(html, links.To(pair.Strongest.Contradiction.Id), description, label, $"graph-topic graph-pair {StyleOf(pair)}");
            }
        }

        foreach (var (id, label) in _actors)
        {
            var count = _pairs.Where(pair => pair.One == id || pair.Other == id).Sum(static pair => pair.Conflicts.Count);
            WriteBox(html, links.To(id), $"{_graph.Names.Of(id)}: {count} {(count == 1 ? "contradiction" : "contradictions")}", label, "graph-actor");
        }

        html.Write($"</svg>\n");
    }

    private void WriteLine(HtmlWriter html, ActorPair pair, GraphLabel? label)
    {
        var (one, other) = (_actors[pair.One].Box, _actors[pair.Other].Box);
        html.Write($"""<path class="graph-pair {StyleOf(pair)}" d="M{one.X},{one.Y} {(label is null ? HtmlParts.Empty : Point(label.Box))}L{other.X},{other.Y}"/>""").Write($"\n");
    }

    private static string StyleOf(ActorPair pair) => pair.IsLive ? ReportWords.ClassOf(pair.Strongest.Contradiction.Strength) : "settled";

    private static HtmlPart Point(GraphBox box) => html => html.Write($"L{box.X},{box.Y} ");

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

    private LocalText TopicOf(ActorPair pair) => pair.Topics switch
    {
        [] => new("", ""),
        [var only] => _graph.Names.Of(only),
        [var first, ..] => _graph.Names.Of(first) is var name ? new($"{name.Value} (+{pair.Topics.Count - 1})", name.Language) : default,
    };
}
