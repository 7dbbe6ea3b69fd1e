using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel show</c>: shows the contents of a dataset.</summary>
internal sealed class ShowCommand : DatasetCommand
{
    private const int DefaultLimit = 100;

    private readonly Option<string?> _actor = new("--actor") { Description = "Show only claims by this actor, or by others on its behalf.", HelpName = "ID" };
    private readonly Option<string?> _only = SharedOptions.Choice("--only", "SECTION", "Show only one section: actors, topics, sources, claims or contradictions.", [.. DatasetView.SectionNames]);

    private readonly Option<int?> _limit = SharedOptions.Number("--limit", $"The maximum number of records in each section; {DefaultLimit} by default.", 0, int.MaxValue);
    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly Option<string> _format = SharedOptions.Format("The output format: text or json.", "text", "json");

    public ShowCommand(ToolConsole console)
        : base("show", "Shows the contents of a dataset: an overview, actors, topics, sources, claims by topic, and contradictions side by side.", console) =>
        AddAll([Path, _actor, Topic, _only, _limit, _language, _format, Width, .. Reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel show moscow.claims.json", "Show a dataset."),
        ("claimmodel show moscow.claims.json --only contradictions", "Show who contradicts whom."),
        ("claimmodel show moscow.claims.json --actor lavrov --topic syria", "Show what Lavrov says about Syria."),
        ("claimmodel show moscow.claims.json --limit 10", "Show the beginning of each section of a large dataset."),
        ("claimmodel show moscow.claims.json | less", "Show a dataset page by page."),
    ];

    /// <remarks>Programs that read JSON expect a JSON value.</remarks>
    protected override bool AlwaysShows(ParseResult arguments) => IsJson(arguments);

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var selection = DatasetSelection.Of(dataset, arguments.GetValue(_actor), arguments.GetValue(Topic));
        var names = new DatasetNames(dataset, arguments.GetValue(_language));
        var limit = arguments.GetValue(_limit) ?? DefaultLimit;
        Console.Out.Write(IsJson(arguments)
            ? JsonText.Of(DatasetJson.Of(selection, names, limit), ViewJsonContext.Default.DatasetJson)
            : DatasetView.Page(Console, WidthOf(arguments), selection, names, limit, arguments.GetValue(_only), cancellationToken));
    }

    private bool IsJson(ParseResult arguments) => arguments.GetRequiredValue(_format) == "json";
}
