using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel show</c>: shows the contents of a dataset.</summary>
internal sealed class ShowCommand : DatasetCommand
{
    private readonly Option<string?> _actor = new("--actor") { Description = "Show only claims by this actor, or by others on its behalf.", HelpName = "ID" };
    private readonly Option<string?> _only = SharedOptions.Choice("--only", "SECTION", "Show only one section: actors, topics, sources, claims or contradictions.", [.. DatasetView.SectionNames]);

    public ShowCommand(ToolConsole console)
        : base("show", "Shows the contents of a dataset: actors, topics, sources, claims by topic, and contradictions side by side.", console) =>
        AddAll(Path, _actor, Topic, _only, Width, Comments);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel show moscow.claims.json", "Show a dataset."),
        ("claimmodel show moscow.claims.json --only contradictions", "Show who contradicts whom."),
        ("claimmodel show moscow.claims.json --actor lavrov --topic syria", "Show what Lavrov says about Syria."),
        ("claimmodel show moscow.claims.json | less", "Show a dataset page by page."),
    ];

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var selection = DatasetSelection.Of(dataset, arguments.GetValue(_actor), arguments.GetValue(Topic));
        Console.Out.Write(DatasetView.Page(Console, WidthOf(arguments), selection, arguments.GetValue(_only), cancellationToken));
    }
}
