using System.CommandLine;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel show</c>: shows what a dataset holds.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private static readonly string[] Sections = [.. Enum.GetNames<DatasetSection>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string> _path = new("PATH") { Description = "A file, or - for standard input." };
    private readonly Option<string?> _actor = new("--actor") { Description = "Only what this actor says, or others on its behalf.", HelpName = "ID" };
    private readonly Option<string?> _topic = new("--topic") { Description = "Only what is said of this topic, and of those under it.", HelpName = "ID" };
    private readonly Option<string?> _only = SharedOptions.Choice("--only", "PART", "Only one part: actors, topics, sources, claims or contradictions.", Sections);
    private readonly Option<int?> _width = SharedOptions.Width();
    private readonly Option<bool> _comments = SharedOptions.Comments();

    public ShowCommand(ToolConsole console)
        : base("show", "Shows what a dataset holds: actors, topics, sources, claims by topic, and contradictions side by side.", console)
    {
        Add(_path);
        Add(_actor);
        Add(_topic);
        Add(_only);
        Add(_width);
        Add(_comments);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel show moscow.claims.json", "Show all of a dataset."),
        new("claimmodel show moscow.claims.json --only contradictions", "Show who contradicts whom."),
        new("claimmodel show moscow.claims.json --actor lavrov --topic syria", "Show what Lavrov says of Syria."),
        new("claimmodel show moscow.claims.json | less", "Page through it."),
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
        var width = SharedOptions.WidthOf(arguments.GetValue(_width), Console);
        var read = OneDataset.Read(Console, arguments.GetRequiredValue(_path), Name, arguments.GetValue(_comments), cancellation);

        var only = arguments.GetValue(_only) is { } section ? Enum.Parse<DatasetSection>(section, ignoreCase: true) : (DatasetSection?)null;
        var selection = DatasetSelection.Of(read.Dataset, arguments.GetValue(_actor), arguments.GetValue(_topic));
        new DatasetView(Console, width).Write(selection, only, cancellation);
        return read.HasErrors ? ExitCode.Problems : ExitCode.Valid;
    }
}
