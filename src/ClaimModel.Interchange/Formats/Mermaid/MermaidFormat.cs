using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Mermaid;

/// <summary>Mermaid, the diagrams in Markdown of GitHub and others: a flowchart of the claims that contradict or support each other. Large datasets are cut to the limits of Mermaid.</summary>
internal sealed class MermaidFormat : IExportFormat
{
    private static readonly HashSet<string> Carried =
    [
        "dataset.title", "actor.name", "topic.label",
        "claim.text", "claim.claimants", "claim.onBehalfOf", "claim.assertedOn", "claim.status", "claim.supports",
        "contradiction.claims", "contradiction.strength", "contradiction.topic", "contradiction.direction", "contradiction.status", "contradiction.apparentBecause",
    ];

    public string Name => "mermaid";

    public string Description => "Mermaid flowchart of who contradicts whom, within its limits";

    public ValueList<string> Extensions => [".mmd", ".mermaid"];

    public void Export(ExportContext context)
    {
        context.NoteMembersExcept(Carried, "the flowchart shows only claims, who makes them, and how they are related");
        var chart = new MermaidChart(context, ClaimGraph.Create(context));
        using var text = context.CreateTextWriter();
        text.Write(chart.Create());
    }
}
