using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel find</c>: adds the contradictions that can be found to a dataset.</summary>
internal sealed class FindCommand : ToolCommand
{
    private const string StandardOutput = "-";

    private readonly Argument<string> _path = new("PATH") { Description = "A file, or - for standard input." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; it may be the same. - for standard output.", HelpName = "OUT", Required = true };
    private readonly Option<bool> _apparent = new("--apparent") { Description = "Also add those that only look like contradictions, with their reason." };
    private readonly Option<string?> _by = new("--by") { Description = "Say in what is added that this actor found it.", HelpName = "ID" };

    public FindCommand(ToolConsole console)
        : base(
            "find",
            "Looks for contradictions between the propositions of claims, and writes the dataset with what was found added. "
            + "What the dataset declares stays as it is, and is not found twice. A file that cannot be read without loss is not written.",
            console)
    {
        Add(_path);
        Add(_output);
        Add(_apparent);
        Add(_by);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel find moscow.claims.json -o found.claims.json", "Write a second dataset with what was found."),
        new("claimmodel find moscow.claims.json -o moscow.claims.json", "Add to the dataset itself; once more changes nothing."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the dataset was written, whether something was found or not"),
        (ExitCode.Problems, "the dataset has errors of reading, and nothing was written"),
        (ExitCode.Usage, "invalid command line, or there is no such actor"),
        (ExitCode.Unreadable, "a file cannot be read or written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var file = OneDataset.Find(Console, arguments.GetRequiredValue(_path), Name, cancellation);
        var read = OneDataset.Read(Console, file, comments: false, cancellation);
        if (read.HasErrors)
        {
            var errors = read.Diagnostics.Count(problem => problem.Severity == DiagnosticSeverity.Error);
            Console.Complain($"{ScreenText.FilePath(file.Name)} cannot be read without loss ({Counted.Of(errors, "error")}), and nothing was written. \"claimmodel validate\" says what is wrong.");
            return ExitCode.Problems;
        }

        var options = new FinderOptions
        {
            IncludeApparent = arguments.GetValue(_apparent),
            By = arguments.GetValue(_by) is { } actor ? DatasetSelection.FindActor(read.Dataset, actor).Id : (ActorId?)null,
        };
        var result = ContradictionFinder.Find(read.Dataset, options, cancellation: cancellation);
        Write(result, arguments.GetRequiredValue(_output));
        return ExitCode.Valid;
    }

    private void Write(FinderResult result, string output)
    {
        if (output == StandardOutput)
        {
            Console.Out.Write(result.ToDataset().ToJson());
            return;
        }

        var file = DatasetFile.At(Console, output);
        if (Directory.Exists(file.Path))
        {
            throw new UsageException($"\"{ScreenText.FilePath(output)}\" is a folder; name a file.");
        }

        file.Save(result.ToDataset());
        var declared = result.Found.Count(found => found.Declared is not null);
        Console.Out.WriteLine(
            $"Found {Counted.Of(result.Found.Count, "contradiction")} among {Counted.Of(result.ClaimsCompared, "claim")} with a proposition; "
            + $"{(declared == 0 ? "none" : $"{declared}")} of them declared already, {Counted.Of(result.Found.Count - declared, "new one")} added.");
        foreach (var incomparable in result.Incomparable)
        {
            Console.Out.WriteLine(incomparable.ToString());
        }

        Console.Out.WriteLine($"Wrote {ScreenText.FilePath(output)}.");
    }
}
