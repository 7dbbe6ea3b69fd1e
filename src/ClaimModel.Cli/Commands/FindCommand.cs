using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;
using ClaimModel.Files;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel find</c>: finds contradictions, and adds them to the dataset.</summary>
internal sealed class FindCommand : ToolCommand
{
    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<string> _output = SharedOptions.Output("The file to write, which may be the input file; - for standard output.");
    private readonly Option<bool> _apparent = new("--apparent") { Description = "Also add apparent contradictions, with their reason." };
    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly ReadingOptions _reading = new();
    private readonly Option<string?> _by = new("--by") { Description = "The actor to record as the one who found the added contradictions.", HelpName = "ID" };

    private readonly Option<bool> _force = SharedOptions.Force();

    public FindCommand(ToolConsole console)
        : base(
            "find",
            "Finds contradictions between the propositions of claims, and writes the dataset with these contradictions added. "
            + "Contradictions that the dataset already declares are preserved and not added again. Nothing is written if the dataset has errors.",
            console) => AddAll([_path, _output, _apparent, _by, _language, _force, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel find moscow.claims.json -o found.claims.json", "Write a copy of the dataset that includes the contradictions found."),
        ("claimmodel find moscow.claims.json -o moscow.claims.json", "Add contradictions to the dataset itself. A second run changes nothing; after a change of the claims, it replaces earlier findings."),
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
        var output = arguments.GetRequiredValue(_output);
        var target = OutputTarget.At(Console, output, FileFormats.Of(output) ?? DatasetFormat.Document);
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, _reading.Of(arguments), cancellationToken);
        var read = DatasetReader.Read(input, cancellationToken);
        if (read.HasErrors)
        {
            Console.WriteError($"{ScreenText.FilePath(input.File.Name)} has {DatasetReader.ErrorCount(read)}; nothing was written. \"claimmodel validate\" lists the errors.");
            return ExitCode.Problems;
        }

        var options = new FinderOptions
        {
            IncludeApparent = arguments.GetValue(_apparent),
            Language = arguments.GetValue(_language),
            By = arguments.GetValue(_by) is { } actor ? DatasetSelection.FindActor(read.Dataset, actor).Id : (ActorId?)null,
        };
        var result = ContradictionFinder.Find(read.Dataset, options, cancellationToken: cancellationToken);
        Write(result, target.After(input, arguments.GetValue(_force)), cancellationToken);
        return ExitCode.Valid;
    }

    /// <summary>Writes the dataset, and a summary: to standard error if the dataset is written to standard output.</summary>
    private void Write(FinderResult result, OutputTarget target, CancellationToken cancellationToken)
    {
        target.Write(result.ToDataset(cancellationToken), cancellationToken);
        var summary = target.IsStandardOutput ? Console.Error : Console.Out;
        foreach (var sentence in SearchSummary.Of(result).Prepend(Counts(result)))
        {
            summary.WriteLine(sentence);
        }

        if (!target.IsStandardOutput)
        {
            summary.WriteLine($"Wrote {ScreenText.FilePath(target.Name)}.");
        }
    }

    private static string Counts(FinderResult result)
    {
        if (result.Found.Count == 0)
        {
            return "Found no contradictions.";
        }

        var added = result.New.Count();
        var replaced = result.Replaced.Count == 0 ? "" : $" in place of {MessageText.Count(result.Replaced.Count, "earlier one")}";
        return $"Found {MessageText.Count(result.Found.Count, "contradiction")}: {MessageText.Number(result.Found.Count - added)} already declared, {MessageText.Number(added)} added{replaced}.";
    }
}
