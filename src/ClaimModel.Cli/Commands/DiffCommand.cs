using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel diff</c>: shows the records and members in which two datasets differ.</summary>
internal sealed class DiffCommand : ToolCommand
{
    /// <summary>The exit code for all failures, as of diff.</summary>
    private const int Trouble = 2;

    private const int MaxShown = 20;

    private readonly Argument<string> _first = new("A") { Description = "The first file, such as an earlier version, or - for standard input." };
    private readonly Argument<string> _second = new("B") { Description = "The second file, such as a later version, or - for standard input." };
    private readonly Option<string> _format = SharedOptions.PageFormat();
    private readonly ReadingOptions _reading = new();

    public DiffCommand(ToolConsole console)
        : base(
            "diff",
            "Shows which records and members of two datasets differ. Records are compared by id; their order, the order of members and the format of the files do not matter. "
            + "The exit codes are those of diff, so that it can be used in scripts.",
            console) => AddAll([_first, _second, _format, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel diff old.claims.json new.claims.json", "Show what changed between two versions."),
        ("claimmodel diff moscow.claims.json moscow.claims.jsonl && echo same", "Check that two files contain the same dataset."),
        ("git show HEAD:moscow.claims.json | claimmodel diff - moscow.claims.json --format markdown", "Describe the changes since the last commit."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the datasets are the same"),
        (ExitCode.Problems, "the datasets differ"),
        (Trouble, "invalid command line, a file cannot be read, or a dataset has errors; for other commands, the last two are 3 and 1"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            var (one, other) = (arguments.GetRequiredValue(_first), arguments.GetRequiredValue(_second));
            if (one == ToolConsole.StandardStream && other == ToolConsole.StandardStream)
            {
                throw new UsageException("Only one of the files can be standard input.");
            }

            var (first, second) = (Read(one, arguments, cancellationToken), Read(other, arguments, cancellationToken));
            return first is { } a && second is { } b ? Compare(a, b, arguments.GetRequiredValue(_format), cancellationToken) : Trouble;
        }
        catch (IOException exception)
        {
            Console.WriteError(FileAccessException.For(ToolConsole.OutputName, exception, "written").Message);
            return Trouble;
        }
    }

    private int Compare((string Name, ClaimDataset Dataset) first, (string Name, ClaimDataset Dataset) second, string format, CancellationToken cancellationToken)
    {
        var comparison = DatasetComparison.Compare(first.Dataset, second.Dataset, cancellationToken);
        var view = new ComparisonView(comparison, first.Name, second.Name);
        switch (format)
        {
            case "json":
                Console.Out.Write(JsonText.Of(comparison, ViewJsonContext.Default.DatasetComparison));
                break;
            case "markdown":
                Console.Out.Write(view.Markdown());
                break;
            default:
                view.WriteText(Console);
                break;
        }

        Console.Out.Flush();
        return comparison.IsSame ? ExitCode.Valid : ExitCode.Problems;
    }

    /// <summary>Reads a dataset; null if it has errors, which are shown.</summary>
    private (string Name, ClaimDataset Dataset)? Read(string path, ParseResult arguments, CancellationToken cancellationToken)
    {
        using var input = DatasetReader.Open(Console, path, Name, _reading.Of(arguments), cancellationToken);
        var read = DatasetReader.Read(input, cancellationToken);
        if (!read.HasErrors)
        {
            return (input.File.Name, read.Dataset);
        }

        TextReport.WriteProblems(Console.ForErrors, DatasetReader.ErrorsOf(read).Take(MaxShown));
        Console.WriteError(
            $"{ScreenText.QuotedPath(input.File.Name)} has {DatasetReader.ErrorCount(read)}, so it cannot be compared. \"claimmodel validate\" lists the errors.");
        return null;
    }
}
