using System.CommandLine;
using System.Globalization;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel merge</c>: makes one dataset of several.</summary>
internal sealed class MergeCommand : TransferCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string> _output = SharedOptions.Output();
    private readonly Option<string?> _to = SharedOptions.To();
    private readonly Option<string?> _header = new("--header") { Description = "The file whose title, licence and so on the merged dataset gets; needed where those of the files differ.", HelpName = "PATH" };

    public MergeCommand(ToolConsole console)
        : base(
            "merge",
            "Makes one dataset of several, of any size. The same record twice is one. Records with one id and different contents are reported, with both places, "
            + "and then nothing is written. Records are in the order of the inputs; in a document, they are grouped by type.",
            console)
    {
        Add(_paths);
        Add(_output);
        Add(_to);
        Add(_header);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel merge shards -o big.claims.jsonl", "Merge all datasets of a folder."),
        new("claimmodel merge a.claims.json b.claims.jsonl -o both.claims.json --header a.claims.json", "Merge a document and JSON Lines, under the title of the document."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all records were written"),
        (ExitCode.Problems, "a file has errors, or records have one id and different contents; nothing was written"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.Unreadable, "a file cannot be read or written, or a folder holds no dataset"),
        (ExitCode.Interrupted, "ended by Ctrl+C; nothing was written"),
    ];

    protected override string TargetOf(ParseResult arguments) => arguments.GetRequiredValue(_output);

    protected override int Transfer(ParseResult arguments, CancellationToken cancellation)
    {
        var target = OutputTarget.At(Console, arguments.GetRequiredValue(_output), arguments.GetValue(_to));
        var inputs = Open(arguments.GetRequiredValue(_paths), cancellation);
        try
        {
            if (inputs.Find(input => input.File.Path is { } path && path == target.Path) is { } same)
            {
                throw new UsageException($"\"{ScreenText.FilePath(same.File.Name)}\" is to be merged, and to be written: name another file.");
            }

            return Merge(inputs, target, About(arguments.GetValue(_header), cancellation), cancellation);
        }
        finally
        {
            inputs.ForEach(static input => input.Dispose());
        }
    }

    private int Merge(List<OpenInput> inputs, OutputTarget target, ClaimDataset? about, CancellationToken cancellation)
    {
        var intakes = inputs.ConvertAll(input => new InputRecords(input, cancellation));
        var bytes = inputs.Sum(input => input.Length);
        MergeReport? report = null;
        var isWritten = ProgressDisplay.Run(Console, $"Merging {Counted.Of(inputs.Count, "file")}", bytes, progress => target.WriteLines(
            lines =>
            {
                var before = 0L;
                var parts = new List<MergeInput>();
                foreach (var intake in intakes)
                {
                    parts.Add(new(intake.Input.File.Name, intake.Lines(ProgressDisplay.Part(progress, before, bytes))));
                    before += intake.Input.Length;
                }

                report = ClaimJsonLines.Merge(parts, lines, about, cancellation);
                return report.ConflictCount == 0 && intakes.TrueForAll(intake => intake.Errors == 0);
            },
            cancellation));
        if (isWritten && report is not null)
        {
            WriteCounts(target, report);
            return ExitCode.Valid;
        }

        foreach (var intake in intakes)
        {
            intake.Complain(Console);
        }

        if (report is { ConflictCount: > 0 })
        {
            Complain(report);
        }

        return ExitCode.Problems;
    }

    /// <summary>What a file says of its dataset as a whole.</summary>
    private ClaimDataset? About(string? path, CancellationToken cancellation)
    {
        if (path is null)
        {
            return null;
        }

        using var input = OpenOne(path, cancellation);
        return new InputRecords(input, cancellation).Records(null).FirstOrDefault() as ClaimDataset
            ?? throw new UsageException($"\"{ScreenText.FilePath(path)}\" says nothing of its dataset as a whole, or cannot be read; \"claimmodel validate\" says more.");
    }

    private void WriteCounts(OutputTarget target, MergeReport report)
    {
        if (target.Path is not null)
        {
            var repeated = report.Repeated > 0 ? $"; {Counted.Of(report.Repeated, "repeated record was", "repeated records were")} left out" : "";
            Console.Out.WriteLine($"Wrote {ScreenText.FilePath(target.Name)}: {report.Counts}{repeated}");
        }
    }

    private void Complain(MergeReport report)
    {
        foreach (var conflict in report.Conflicts)
        {
            Console.Error.WriteLine(conflict.Id is null
                ? $"{Shown(conflict.Second)}: error: The dataset is described otherwise than in {Shown(conflict.First)}; --header says whose description counts."
                : $"{Shown(conflict.Second)}: error: The {conflict.Kind} {ScreenText.Quoted(conflict.Id)} is another than in {Shown(conflict.First)}; make them the same, or give one of them another id.");
        }

        var more = report.ConflictCount > report.Conflicts.Count ? $", of which the first {report.Conflicts.Count} are shown" : "";
        Console.Complain($"{Counted.Of(report.ConflictCount, "record differs from one", "records differ from those")} before under the same id{more}; nothing was written.");
    }

    private static string Shown(RecordLocation place) =>
        string.Create(CultureInfo.InvariantCulture, $"{ScreenText.FilePath(place.File)}({place.Line})");
}
