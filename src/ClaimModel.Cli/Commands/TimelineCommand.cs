using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel timeline</c>: shows what an actor said over time.</summary>
internal sealed class TimelineCommand : ToolCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "A file, or - for standard input." };
    private readonly Option<string> _actor = new("--actor") { Description = "The actor; what others say on its behalf counts too.", HelpName = "ID", Required = true };
    private readonly Option<string?> _topic = new("--topic") { Description = "Only what is said of this topic, and of those under it.", HelpName = "ID" };
    private readonly Option<string> _format = SharedOptions.Format("How to show it: text for people, json for programs, markdown for documents.", "text", "json", "markdown");
    private readonly Option<int?> _width = SharedOptions.Width();
    private readonly Option<bool> _comments = SharedOptions.Comments();

    public TimelineCommand(ToolConsole console)
        : base("timeline", "Shows an actor's positions over time: asserted, denied, questioned, superseded, when and where.", console)
    {
        Add(_path);
        Add(_actor);
        Add(_topic);
        Add(_format);
        Add(_width);
        Add(_comments);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel timeline moscow.claims.json --actor lavrov", "Show what Lavrov said, in the order in which he said it."),
        new("claimmodel timeline moscow.claims.json --actor russia --topic syria", "Show what was said for Russia on Syria."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all of the dataset was read"),
        (ExitCode.Problems, "parts of it could not be read; the rest was shown"),
        (ExitCode.Usage, "invalid command line, or there is no such actor or topic"),
        (ExitCode.Unreadable, "the file cannot be read"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var read = OneDataset.Read(Console, arguments.GetRequiredValue(_path), Name, arguments.GetValue(_comments), cancellation);
        var actor = DatasetSelection.FindActor(read.Dataset, arguments.GetRequiredValue(_actor));
        var topic = arguments.GetValue(_topic) is { } word ? DatasetSelection.FindTopic(read.Dataset, word) : null;
        var timeline = new TimelineView(read.Dataset, actor, topic);
        switch (arguments.GetRequiredValue(_format))
        {
            case "json":
                Console.Out.WriteLine(timeline.Json());
                break;
            case "markdown":
                Console.Out.Write(timeline.Markdown());
                break;
            default:
                timeline.Write(Console, SharedOptions.WidthOf(arguments.GetValue(_width), Console));
                break;
        }

        return read.HasErrors ? ExitCode.Problems : ExitCode.Valid;
    }
}
