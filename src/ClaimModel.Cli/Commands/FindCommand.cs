using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel find</c>: finds contradictions, and adds them to the dataset.</summary>
internal sealed class FindCommand : ToolCommand
{
    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<string> _output = SharedOptions.Output("The file to write, which may be the input file; - for standard output.");
    private readonly Option<bool> _apparent = new("--apparent") { Description = "Also add apparent contradictions, with their reason." };
    private readonly Option<string?> _by = new("--by") { Description = "The actor to record as the one who found the added contradictions.", HelpName = "ID" };

    public FindCommand(ToolConsole console)
        : base(
            "find",
            "Finds contradictions between the propositions of claims, and writes the dataset with these contradictions added. "
            + "Contradictions that the dataset already declares are preserved and not added again. Nothing is written if the dataset has errors.",
            console) => AddAll(_path, _output, _apparent, _by);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel find moscow.claims.json -o found.claims.json", "Write a copy of the dataset that includes the contradictions found."),
        ("claimmodel find moscow.claims.json -o moscow.claims.json", "Add contradictions to the dataset itself. A second run changes nothing."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the dataset was written, even if no contradictions were found"),
        (ExitCode.Problems, "the dataset has errors; nothing was written"),
        (ExitCode.Usage, "invalid command line, or the actor does not exist"),
        (ExitCode.FileError, "a file cannot be read or written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, cancellationToken);
        var read = DatasetReader.Read(input, allowComments: false);
        if (read.HasErrors)
        {
            Console.WriteError($"{ScreenText.FilePath(input.File.Name)} has {DatasetReader.ErrorCount(read)}; nothing was written. \"claimmodel validate\" lists the errors.");
            return ExitCode.Problems;
        }

        var options = new FinderOptions
        {
            IncludeApparent = arguments.GetValue(_apparent),
            By = arguments.GetValue(_by) is { } actor ? DatasetSelection.FindActor(read.Dataset, actor).Id : (ActorId?)null,
        };
        var result = ContradictionFinder.Find(read.Dataset, options, cancellationToken: cancellationToken);
        Write(result, arguments.GetRequiredValue(_output));
        return ExitCode.Valid;
    }

    private void Write(FinderResult result, string output)
    {
        if (output == ToolConsole.StandardStream)
        {
            Console.Out.Write(result.ToDataset().ToJson());
            return;
        }

        DatasetFile.At(Console, output).Save(result.ToDataset());
        var declared = result.Found.Count(found => found.Declared is not null);
        Console.Out.WriteLine(
            $"Found {MessageText.Count(result.Found.Count, "contradiction")} in {MessageText.Count(result.ClaimsCompared, "claim")} with a proposition: "
            + $"{declared} already declared, {result.Found.Count - declared} added.");
        foreach (var incomparable in result.Incomparable)
        {
            Console.Out.WriteLine(incomparable.ToString());
        }

        Console.Out.WriteLine($"Wrote {ScreenText.FilePath(output)}.");
    }
}
