using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Dot;

/// <summary>DOT, the language of Graphviz: a graph of the claims that contradict or support each other, grouped by who makes them.</summary>
internal sealed class DotFormat : IExportFormat
{
    private static readonly HashSet<string> Carried =
    [
        "dataset.title", "actor.name", "topic.label",
        "claim.id", "claim.text", "claim.claimants", "claim.onBehalfOf", "claim.assertedOn", "claim.status", "claim.supports",
        "contradiction.id", "contradiction.claims", "contradiction.strength", "contradiction.topic", "contradiction.direction",
        "contradiction.explanation", "contradiction.status", "contradiction.apparentBecause",
    ];

    public string Name => "dot";

    public string Description => "Graphviz graph of who contradicts whom";

    public ValueList<string> Extensions => [".dot", ".gv"];

    public void Export(ExportContext context)
    {
        context.NoteMembersExcept(Carried, "the graph shows only claims, who makes them, and how they are related");
        var graph = ClaimGraph.Create(context);
        using var text = context.CreateTextWriter();
        new DotWriter(context, graph, text).Write();
    }
}
