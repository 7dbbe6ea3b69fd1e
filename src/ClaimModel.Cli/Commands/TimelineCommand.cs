using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel timeline</c>: shows the claims of an actor in chronological order.</summary>
internal sealed class TimelineCommand : DatasetCommand
{
    private readonly Option<string> _actor =
        new("--actor") { Description = "The actor. Claims by others on its behalf are included.", HelpName = "ID", Required = true };

    private readonly Option<bool> _found = new("--found") { Description = "Also search the propositions of claims for contradictions." };
    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly Option<string> _format = SharedOptions.PageFormat();

    public TimelineCommand(ToolConsole console)
        : base("timeline", "Shows an actor's claims in chronological order, with stance, date and source, and the claims that each of them is at odds with.", console) =>
        AddAll([Path, _actor, Topic, _found, _language, _format, Width, .. Reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel timeline moscow.claims.json --actor lavrov", "Show Lavrov's claims in chronological order."),
        ("claimmodel timeline moscow.claims.json --actor russia --topic syria", "Show claims about Syria made on behalf of Russia."),
        ("claimmodel timeline moscow.claims.json --actor lavrov --found", "Also search for contradictions that the dataset does not declare."),
    ];

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var actor = DatasetSelection.FindActor(dataset, arguments.GetRequiredValue(_actor));
        var topic = arguments.GetValue(Topic) is { } id ? DatasetSelection.FindTopic(dataset, id) : null;
        var search = arguments.GetValue(_found) ? ContradictionFinder.Find(dataset, cancellationToken: cancellationToken) : null;
        var timeline = new TimelineView(search?.ToDataset(cancellationToken) ?? dataset, actor, topic, search, arguments.GetValue(_language));
        Console.Out.Write(arguments.GetRequiredValue(_format) switch
        {
            "json" => timeline.Json(),
            "markdown" => timeline.Markdown(),
            _ => timeline.Page(Console, WidthOf(arguments)),
        });
    }
}
