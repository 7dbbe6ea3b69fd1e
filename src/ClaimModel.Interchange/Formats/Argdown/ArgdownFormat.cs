using ClaimModel.Interchange.Exporting;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Argdown;

/// <summary>Argdown, a language for argument maps: claims are statements under the headings of topics, contradictions are relations between them, and evidence is an argument.</summary>
internal sealed class ArgdownFormat : IExportFormat
{
    private static readonly HashSet<string> Carried =
    [
        "dataset.title", "actor.name", "topic.label",
        "claim.id", "claim.text", "claim.claimants", "claim.topics", "claim.supports",
        "contradiction.claims", "contradiction.strength",
    ];

    public string Name => "argdown";

    public string Description => "Argdown argument map";

    public ValueList<string> Extensions => [".argdown", ".ad"];

    public void Export(ExportContext context)
    {
        context.NoteMembersExcept(Carried, "the argument map has only statements, who makes them, their topics, and how they are related");
        var graph = ClaimGraph.Create(context);
        using var text = context.CreateTextWriter();
        new ArgdownWriter(context, graph, text).Write();
    }
}
