using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel timeline</c>: shows the claims of an actor in chronological order.</summary>
internal sealed class TimelineCommand : DatasetCommand
{
    private readonly Option<string> _actor =
        new("--actor") { Description = "The actor. Claims by others on its behalf are included.", HelpName = "ID", Required = true };

    private readonly Option<string> _format = SharedOptions.PageFormat();

    public TimelineCommand(ToolConsole console)
        : base("timeline", "Shows an actor's claims in chronological order, with stance, date and source.", console) =>
        AddAll(Path, _actor, Topic, _format, Width, Comments);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel timeline moscow.claims.json --actor lavrov", "Show Lavrov's claims in chronological order."),
        ("claimmodel timeline moscow.claims.json --actor russia --topic syria", "Show claims about Syria made on behalf of Russia."),
    ];

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var actor = DatasetSelection.FindActor(dataset, arguments.GetRequiredValue(_actor));
        var topic = arguments.GetValue(Topic) is { } id ? DatasetSelection.FindTopic(dataset, id) : null;
        var timeline = new TimelineView(dataset, actor, topic);
        Console.Out.Write(arguments.GetRequiredValue(_format) switch
        {
            "json" => timeline.Json(),
            "markdown" => timeline.Markdown(),
            _ => timeline.Page(Console, WidthOf(arguments)),
        });
    }
}
