using System.CommandLine;
using System.Globalization;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel merge</c>: merges several datasets into one.</summary>
internal sealed class MergeCommand : TransferCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string?> _header = new("--header")
    {
        Description = "The file from which the merged dataset takes its metadata, such as title and license; required if the metadata of the files differs.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _prefer = SharedOptions.Choice(
        "--prefer",
        "first|last|newest",
        "Which of two different records with the same id is kept: that of the first or the last file, or the newest one, by the date on which it was recorded, reviewed or retrieved. "
        + "Each decision is reported. Records whose dates do not determine an order remain conflicts.",
        ["first", "last", "newest"]);

    private readonly Option<string[]> _prefix = new("--prefix")
    {
        Description = "Put PREFIX before all ids of a file, and before all references to them, so that they differ from those of other files. Can be specified once for each file.",
        HelpName = "PATH=PREFIX",
    };

    public MergeCommand(ToolConsole console)
        : base(
            "merge",
            "Merges several datasets of any size into one. Equal records are merged. Different records with the same id are reported with both locations and the members "
            + "that differ, and nothing is written, unless --prefer decides. Records keep the order of the inputs; in a document, they are grouped by type.",
            console) => AddAll([_paths, Output, To, _header, _prefer, _prefix, .. Reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel merge shards -o big.claims.jsonl", "Merge all datasets in a folder."),
        ("claimmodel merge a.claims.json b.claims.jsonl -o both.claims.json --header a.claims.json", "Merge a document and JSON Lines, and use the metadata of the document."),
        ("claimmodel merge old.claims.json new.claims.json -o all.claims.json --prefer last", "Where records differ, keep those of the last file."),
        ("claimmodel merge a.claims.json b.claims.json -o both.claims.json --prefix b.claims.json=b-", "Keep the records of two files apart that use the same ids for different things."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all records were written"),
        (ExitCode.Problems, "a file has errors, or records conflict (and --prefer does not decide) or cannot be written; nothing was written"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.FileError, "a file cannot be read or written, or a folder does not contain any datasets"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; nothing was written"),
    ];

    protected override int Transfer(ParseResult arguments, CancellationToken cancellationToken)
    {
        var target = OutputTarget.At(Console, arguments.GetRequiredValue(Output), FormatOf(arguments));
        var options = Reading.Of(arguments);
        var inputs = new List<OpenInput>();
        try
        {
            foreach (var file in new InputFinder(Console).Find(arguments.GetRequiredValue(_paths), cancellationToken).GetFilesOrThrow(Console))
            {
                inputs.Add(OpenInput.Open(file, Console, options, cancellationToken));
                inputs[^1].Close();
            }

            if (SplitManifest.FindMissing(inputs.Select(input => Path.GetDirectoryName(input.File.Path)).OfType<string>().Distinct()) is var (missing, manifest))
            {
                throw new FileAccessException(
                    $"{ScreenText.QuotedPath(missing)} is missing, but {ScreenText.QuotedPath(Path.GetRelativePath(Console.Folder, manifest))} lists it: the split is incomplete. "
                    + "Run split again, or delete the manifest to merge only the files that exist.");
            }

            if (inputs.Find(target.IsSameFile) is { } same)
            {
                throw new UsageException($"{ScreenText.QuotedPath(same.File.Name)} is both an input and the output; specify another output file.");
            }

            var prefixes = new MergePrefixes(Console, arguments.GetValue(_prefix) ?? [], inputs);
            var mergeOptions = new MergeOptions
            {
                Header = ReadMetadata(arguments.GetValue(_header), options, cancellationToken),
                Preference = arguments.GetValue(_prefer) switch
                {
                    "first" => MergePreference.First,
                    "last" => MergePreference.Last,
                    "newest" => MergePreference.Newest,
                    _ => null,
                },
            };
            return Merge(inputs, prefixes, target, mergeOptions, cancellationToken);
        }
        finally
        {
            inputs.ForEach(static input => input.Dispose());
        }
    }

    private int Merge(List<OpenInput> inputs, MergePrefixes prefixes, OutputTarget target, MergeOptions options, CancellationToken cancellationToken)
    {
        var readers = inputs.ConvertAll(input => new RecordReader(input, cancellationToken));
        var bytes = inputs.Sum(input => input.Length);
        MergeReport? report = null;
        var isWritten = ProgressDisplay.Run(Console, $"Merging {MessageText.Count(inputs.Count, "file")}", bytes, progress => target.WriteLines(
            lines =>
            {
                var offset = 0L;
                var parts = new List<MergeInput>();
                foreach (var reader in readers)
                {
                    parts.Add(new(reader.Input.File.Name, LinesOf(reader, ProgressDisplay.Part(progress, offset, bytes))) { Prefix = prefixes.Of(reader.Input) });
                    offset += reader.Input.Length;
                }

                report = ClaimJsonLines.Merge(parts, lines, options, cancellationToken);
                return report.IsComplete;
            },
            cancellationToken));
        var text = new MergeReportText(Console, location => Format(location, readers));
        if (isWritten && report is not null)
        {
            text.WriteDecisions(report, options.Preference is { } preference ? WordOf(preference) : "");
            WriteCounts(target, report);
            return ExitCode.Valid;
        }

        foreach (var reader in readers)
        {
            reader.WriteErrors(Console);
        }

        if (report is { ConflictCount: > 0 })
        {
            text.WriteConflicts(report, options.Preference);
        }

        return ExitCode.Problems;
    }

    /// <summary>Returns the lines of an input, which is open only while they are read.</summary>
    private static IEnumerable<JsonLinesRecord> LinesOf(RecordReader reader, IProgress<JsonLinesProgress>? progress)
    {
        try
        {
            foreach (var line in reader.Lines(progress))
            {
                yield return line;
            }
        }
        finally
        {
            reader.Input.Close();
        }
    }

    /// <summary>Reads the metadata of a dataset, without its records.</summary>
    private ClaimDataset? ReadMetadata(string? path, InputOptions options, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return null;
        }

        using var input = DatasetReader.Open(Console, path, Name, options, cancellationToken);
        return new RecordReader(input, cancellationToken).Records(null).FirstOrDefault() as ClaimDataset
            ?? throw new UsageException($"{ScreenText.QuotedPath(path)} has no metadata, or has errors; \"claimmodel validate\" lists them.");
    }

    private void WriteCounts(OutputTarget target, MergeReport report)
    {
        if (!target.IsStandardOutput)
        {
            var repeated = report.Repeated > 0 ? $"; {MessageText.Count(report.Repeated, "repeated record was", "repeated records were")} omitted" : "";
            var decided = report.DecisionCount > 0 ? $"; {MessageText.Count(report.DecisionCount, "conflict was", "conflicts were")} decided" : "";
            Console.Out.WriteLine($"Wrote {ScreenText.FilePath(target.Name)}: {report.Counts}{repeated}{decided}");
        }
    }

    private static string WordOf(MergePreference preference) => preference.ToString().ToLowerInvariant();

    private static string Format(RecordLocation location, List<RecordReader> readers)
    {
        var line = readers.First(reader => reader.Input.File.Name == location.File).LineOf(location.Line);
        return string.Create(CultureInfo.InvariantCulture, $"{ScreenText.FilePath(location.File)}({line})");
    }
}
