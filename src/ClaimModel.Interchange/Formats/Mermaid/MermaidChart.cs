using System.Globalization;
using System.Text;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Mermaid;

/// <summary>A flowchart within the limits of Mermaid: the strongest contradictions are added first, and what does not fit is noted as a loss.</summary>
internal sealed class MermaidChart
{
    /// <summary>The default of <c>maxEdges</c>.</summary>
    private const int MaxEdges = 500;

    /// <summary>The default of <c>maxTextSize</c>, in UTF-16 code units.</summary>
    private const int MaxLength = 50_000;

    private const int MaxTitleLength = 200;

    /// <summary>The length of the number of an edge in a style, and of its comma.</summary>
    private const int NumberLength = 4;

    private readonly ExportContext _context;
    private readonly ClaimGraph _graph;
    private readonly DisplayNames _names;
    private readonly MermaidNodes _nodes;
    private readonly StringBuilder _edges = new();

    /// <summary>The numbers of the edges of each style, in the order of their first edges.</summary>
    private readonly List<(string Style, List<int> Edges)> _styles = [];

    private int _length;
    private int _edgeCount;

    public MermaidChart(ExportContext context, ClaimGraph graph)
    {
        _context = context;
        _graph = graph;
        _names = new(context);
        _nodes = new(context, graph, _names);
    }

    private static string LimitReason { get; } = string.Create(CultureInfo.InvariantCulture, $"it exceeds the limits of Mermaid: {MaxEdges} edges and {MaxLength:N0} characters");

    /// <summary>Returns the text.</summary>
    public string Create()
    {
        var title = LineText.Shorten(_names.Title, MaxTitleLength);
        var start = title.Length == 0 ? "flowchart LR\n" : $"---\ntitle: {MermaidText.QuoteYaml(title)}\n---\nflowchart LR\n";
        _length = start.Length + MermaidEdges.StylesLength;
        var number = 0;
        foreach (var conflict in _graph.Conflicts.OrderBy(static conflict => conflict.Rank)) // stable
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            number++;
            if (!TryAdd(conflict.Claims, TextOf(conflict, number), conflict.IsPair ? 1 : conflict.Claims.Count, MermaidEdges.StyleOf(conflict)))
            {
                _context.NoteLoss("contradiction", LimitReason, conflict.Contradiction.Id.Value);
            }
        }

        foreach (var (from, to) in _graph.Supports)
        {
            if (!TryAdd([from, to], $"  {_nodes.IdOf(from)} -->|supports| {_nodes.IdOf(to)}\n", 1, MermaidEdges.SupportStyle))
            {
                _context.NoteLoss("claim.supports", LimitReason, from.Id.Value);
            }
        }

        foreach (var claim in _graph.UnrelatedClaims)
        {
            _context.NoteLoss("claim", "it neither contradicts nor supports a claim", claim.Id.Value);
        }

        var styles = _styles.Select(static style => string.Create(CultureInfo.InvariantCulture, $"  linkStyle {string.Join(',', style.Edges)} {style.Style}\n"));
        return $"{start}{_nodes.Create()}{_edges}{string.Concat(styles)}";
    }

    private string TextOf(ClaimConflict conflict, int number)
    {
        var label = string.Join("<br/>", conflict.Words.Select(MermaidText.Escape));
        if (conflict.IsPair)
        {
            return MermaidEdges.Of(conflict, _nodes.IdOf(conflict.Claims[0]), _nodes.IdOf(conflict.Claims[1]), label);
        }

        // Of more than two claims, it is known only that not all of them can stand.
        var hub = string.Create(CultureInfo.InvariantCulture, $"x{number}");
        return $"  {hub}{{{{\"{label}\"}}}}\n{string.Concat(conflict.Claims.Select(claim => $"  {_nodes.IdOf(claim)} --- {hub}\n"))}";
    }

    /// <summary>Adds claims and the edges between them if they fit.</summary>
    private bool TryAdd(ValueList<Claim> claims, string text, int edges, string style)
    {
        var length = text.Length + (edges * NumberLength) + _nodes.LengthOf(claims);
        if (_edgeCount + edges > MaxEdges || _length + length > MaxLength)
        {
            return false;
        }

        _nodes.Add(claims);
        _edges.Append(text);
        var numbers = _styles.Find(entry => entry.Style == style).Edges;
        if (numbers is null)
        {
            numbers = [];
            _styles.Add((style, numbers));
        }

        numbers.AddRange(Enumerable.Range(_edgeCount, edges));
        _edgeCount += edges;
        _length += length;
        return true;
    }
}
