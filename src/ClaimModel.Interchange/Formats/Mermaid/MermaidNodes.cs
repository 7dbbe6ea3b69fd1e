using System.Globalization;
using System.Text;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Mermaid;

/// <summary>The nodes of claims, in a subgraph for each point at issue.</summary>
internal sealed class MermaidNodes(ExportContext context, ClaimGraph graph, DisplayNames names)
{
    private const int MaxTextLength = 160;
    private const int LineWidth = 36;
    private const string WithdrawnClass = ":::withdrawn";

    /// <summary>The style of claims that no longer stand.</summary>
    private const string WithdrawnStyle = "  classDef withdrawn stroke-dasharray:4 3,color:#57606a\n";

    private const string SubgraphEnd = "  end\n";

    private readonly Dictionary<ClaimId, int> _numbers = graph.RelatedClaims.Select(static (claim, index) => (claim.Id, Number: index + 1)).ToDictionary(static pair => pair.Id, static pair => pair.Number);
    private readonly Dictionary<TopicId, int> _topics = [];
    private readonly Dictionary<ClaimId, string> _added = [];
    private readonly HashSet<string> _subgraphs = [];

    /// <summary>Returns the id of a node, which is safe and depends on the place of the claim.</summary>
    public string IdOf(Claim claim) => string.Create(CultureInfo.InvariantCulture, $"c{_numbers[claim.Id]}");

    /// <summary>Returns the length of the text that claims add.</summary>
    public int LengthOf(IEnumerable<Claim> claims) =>
        claims.Where(claim => !_added.ContainsKey(claim.Id)).Sum(claim => TextOf(claim).Length)
        + claims.Select(SubgraphOf).Distinct().Where(subgraph => !_subgraphs.Contains(subgraph)).Sum(static subgraph => subgraph.Length + SubgraphEnd.Length);

    /// <summary>Adds the nodes of claims.</summary>
    public void Add(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            _added[claim.Id] = TextOf(claim);
            _subgraphs.Add(SubgraphOf(claim));
        }
    }

    /// <summary>Returns the text of the nodes that were added, and notes what is cut.</summary>
    public string Create()
    {
        var text = new StringBuilder();
        foreach (var issue in graph.RelatedClaims.Where(claim => _added.ContainsKey(claim.Id)).GroupBy(SubgraphOf))
        {
            text.Append(issue.Key);
            foreach (var claim in issue)
            {
                text.Append(_added[claim.Id]);
                if (LineText.Shorten(names.TextOf(claim), MaxTextLength) != names.TextOf(claim))
                {
                    context.NoteLoss("claim.text", string.Create(CultureInfo.InvariantCulture, $"texts are cut after {MaxTextLength} characters"), claim.Id.Value);
                }
            }

            text.Append(SubgraphEnd);
        }

        return text.Append(_added.Values.Any(static node => node.EndsWith($"{WithdrawnClass}\n", StringComparison.Ordinal)) ? WithdrawnStyle : "").ToString();
    }

    private string TextOf(Claim claim)
    {
        var details = string.Join(", ", new[] { claim.AssertedOn?.ToString(), claim.Status == ClaimStatus.Active ? null : claim.Status.Word }.OfType<string>());
        var lines = Lines(names.SpeakerOf(claim)).Select(static line => $"<b>{line}</b>").Concat(Lines(names.TextOf(claim))).Concat(details.Length == 0 ? [] : Lines(details));
        return $"    {IdOf(claim)}[\"{string.Join("<br/>", lines)}\"]{(claim.IsActive ? "" : WithdrawnClass)}\n";
    }

    private static IEnumerable<string> Lines(string text) => LineText.Wrap(LineText.Shorten(text, MaxTextLength), LineWidth).Select(MermaidText.Escape);

    private string SubgraphOf(Claim claim)
    {
        if (graph.IssueOf(claim) is not { } topic)
        {
            return "  subgraph t0[\" \"]\n";
        }

        _topics.TryAdd(topic, _topics.Count + 1);
        return string.Create(CultureInfo.InvariantCulture, $"  subgraph t{_topics[topic]}[\"{MermaidText.Escape(LineText.Shorten(names.LabelOf(topic), MaxTextLength))}\"]\n");
    }
}
