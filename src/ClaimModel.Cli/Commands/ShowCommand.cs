using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Output.Datasets;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel show</c>: shows what a dataset holds.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private const int Narrowest = 40;
    private const int Widest = 1000;

    private static readonly string[] Sections = [.. Enum.GetNames<DatasetSection>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string> _path = new("PATH") { Description = "A file, or - for standard input." };
    private readonly Option<string?> _actor = new("--actor") { Description = "Only what this actor says, or others on its behalf.", HelpName = "ID" };
    private readonly Option<string?> _topic = new("--topic") { Description = "Only what is said of this topic, and of those under it.", HelpName = "ID" };
    private readonly Option<string?> _only = SharedOptions.Choice("--only", "PART", "Only one part: actors, topics, sources, claims or contradictions.", Sections);
    private readonly Option<int?> _width = SharedOptions.Number("--width", "The width of the page in characters; the screen's by default, 120 in a pipe.", Narrowest, Widest);
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
        (ExitCode.Usage, "the command line cannot be meant so, or there is no such actor or topic"),
        (ExitCode.Unreadable, "the file cannot be read"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var width = arguments.GetValue(_width) ?? Math.Clamp(Console.Width, Narrowest, Widest);
        var file = FindFile(arguments.GetRequiredValue(_path), cancellation);
        using var input = OpenInput.Open(file, Console, cancellation);
        var options = new ReadOptions { File = file.Name, AllowCommentsAndTrailingCommas = arguments.GetValue(_comments) };
        var read = input.IsLines ? ClaimDataset.ReadLines(input.Content, options) : ClaimDataset.Read(input.ReadAll(), options);
        var errors = read.Diagnostics.Count(problem => problem.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            Console.Complain(
                $"{ScreenText.FilePath(file.Name)} could not be read whole ({Counted.Of(errors, "error")}); what could be read is shown. "
                + "\"claimmodel validate\" says what is wrong.");
        }

        var only = arguments.GetValue(_only) is { } section ? Enum.Parse<DatasetSection>(section, ignoreCase: true) : (DatasetSection?)null;
        var selection = DatasetSelection.Of(read.Dataset, arguments.GetValue(_actor), arguments.GetValue(_topic));
        new DatasetView(Console, width).Write(selection, only, cancellation);
        return errors > 0 ? ExitCode.Problems : ExitCode.Valid;
    }

    /// <summary>The one file that is shown.</summary>
    private InputFile FindFile(string path, CancellationToken cancellation)
    {
        var found = new InputFinder(Console).Find([path], cancellation);
        return found switch
        {
            { Unreadable: [var sentence, ..] } => throw new UnreadableException(sentence),
            { Unmatched: [var sentence, ..] } => throw new UsageException(sentence),
            { Files: [var file] } => file,
            _ => throw new UsageException($"{ScreenText.Quoted(path)} stands for {Counted.Of(found.Files.Count, "file")}; show takes one."),
        };
    }
}
