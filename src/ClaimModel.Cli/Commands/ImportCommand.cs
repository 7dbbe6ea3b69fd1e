using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Interchange;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel import</c>: creates a dataset from a file in another format.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, or - for standard output; without it, the import is only tried and reported.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _from = SharedOptions.Choice(
        "--from",
        "FORMAT",
        $"The format, if it cannot be inferred from the name or the content: {FormatNames.List(InterchangeFormats.Imports.Select(format => format.Name))}.",
        [.. InterchangeFormats.Imports.Select(format => format.Name)]);

    private readonly Option<string?> _to = SharedOptions.To();
    private readonly Option<string> _format = SharedOptions.Format("The format of the report: text or json.", "text", "json");
    private readonly Option<int?> _maxProblems = SharedOptions.Number("--max-problems", "The maximum number of problems to show, errors first; all are counted. [default: 100]", 0, int.MaxValue);
    private readonly Option<string?> _map = new("--map")
    {
        Description = "A mapping of the columns of a table, such as claims.map.json; without it, columns are matched by their headings.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _suggest = new("--suggest") { Description = "Write a mapping that fits the table to standard output, instead of importing it." };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the output if it exists." };
    private readonly ReadingOptions _reading = new();

    public ImportCommand(ToolConsole console)
        : base(
            "import",
            "Imports claims from a file in another format. Problems are reported at their locations in that file, and so is everything that the model has no "
            + "member for, and what the import changed. What cannot be read is reported, and the rest is imported. Importing the same file again has the same result.",
            console) => AddAll([_path, _output, _from, _map, _suggest, _to, _format, _maxProblems, _force, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel import claims.csv -o mine.claims.json", "Import a table whose headings say what its columns are."),
        ("claimmodel import table.csv --suggest > table.map.json", "Write a mapping to start from."),
        ("claimmodel import table.csv --map table.map.json -o mine.claims.json", "Import a table by a mapping."),
        ("claimmodel import page.html", "Try to import the ClaimReview markup of a page, and only report the result."),
        ("claimmodel import big.tsv -o big.claims.jsonl", "Import a table of any size, as a stream."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "everything was imported; there may be warnings"),
        (ExitCode.Problems, "there are errors; the rest was imported"),
        (ExitCode.Usage, "invalid command line, the format is not known, or the output exists and --force was not specified"),
        (ExitCode.FileError, "a file cannot be read or written"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; nothing was written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var target = TargetOf(arguments);
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, _reading.Of(arguments), cancellationToken);
        var options = OptionsOf(arguments, input);
        var format = FormatOf(arguments, input, options);
        if (arguments.GetValue(_suggest))
        {
            return Suggest(input, format, options);
        }

        if (arguments.GetValue(_map) is { } map)
        {
            if (format is not (ITableFormat or WorkbookFormat))
            {
                throw new UsageException($"--map applies to tables, but {ScreenText.QuotedPath(input.File.Name)} has the format {format.Name}.");
            }

            options = options with { Mapping = FileAccessException.Translate(map, "read", () => TableMapping.ReadFile(Console.FullPath(map), map)) };
            if (options.Mapping.HasErrors)
            {
                TextReport.WriteProblems(Console.ForErrors, options.Mapping.Diagnostics);
                Console.WriteError($"The mapping {ScreenText.QuotedPath(map)} has errors; nothing was imported.");
                return ExitCode.Problems;
            }
        }

        var report = ProgressDisplay.Run(Console, $"Importing {input.File.Name}", input.Length, progress =>
        {
            var observed = progress is null ? options : options with { Progress = new ImportProgressAdapter(progress, input.Length) };
            return target is { IsJsonLines: true } ? Stream(input, format, observed, target, cancellationToken) : Read(input, format, observed, target, cancellationToken);
        });
        new ImportReportView(Console, input.File.Name, arguments.GetValue(_maxProblems) ?? ImportReportView.DefaultMaxProblems)
            .Write(report, target?.Name, target is { IsStandardOutput: true }, arguments.GetRequiredValue(_format) == "json");
        return report.HasErrors ? ExitCode.Problems : ExitCode.Valid;
    }

    private int Suggest(OpenInput input, IImportFormat format, ImportOptions options)
    {
        try
        {
            Console.Out.Write(FileAccessException.Translate(input.File.Name, "read", () => TableMapping.Suggest(input.Content, format, options)));
            return ExitCode.Valid;
        }
        catch (ArgumentException)
        {
            throw new UsageException($"A mapping can be suggested for a table, but {ScreenText.QuotedPath(input.File.Name)} has the format {format.Name}.");
        }
    }

    /// <summary>Imports into memory, and validates the result, so that violations have their locations in the foreign file.</summary>
    private static ImportedFile Read(OpenInput input, IImportFormat format, ImportOptions options, OutputTarget? target, CancellationToken cancellationToken)
    {
        var result = FileAccessException.Translate(input.File.Name, "read", () => ClaimImport.Read(input.Content, format, options, cancellationToken));
        var validation = result.Validate(new ValidationOptions { MaxDiagnostics = options.MaxDiagnostics }, cancellationToken);
        target?.Write(result.Dataset, cancellationToken);
        return new(format, result.Records, validation.Diagnostics, validation.Count, result.Losses);
    }

    private static ImportedFile Stream(OpenInput input, IImportFormat format, ImportOptions options, OutputTarget target, CancellationToken cancellationToken)
    {
        ImportReport? report = null;
        target.WriteLines(
            lines =>
            {
                report = ClaimImport.ReadToJsonLines(input.Content, lines, format, options, cancellationToken);
                return true;
            },
            cancellationToken);
        return new(format, report!.Records, report.Diagnostics, report.Count, report.Losses); // WriteLines has called the function
    }

    private OutputTarget? TargetOf(ParseResult arguments)
    {
        if (arguments.GetValue(_output) is not { } output)
        {
            return null;
        }

        DatasetFormat? format = arguments.GetValue(_to) is { } name ? FileFormats.Named(name) : null;
        var target = OutputTarget.At(Console, output, format ?? (output == ToolConsole.StandardStream ? DatasetFormat.Document : null));
        return target.IsExistingFile && !arguments.GetValue(_force)
            ? throw new UsageException($"The file {ScreenText.QuotedPath(output)} already exists. Use --force to overwrite it.")
            : target;
    }

    private static ImportOptions OptionsOf(ParseResult arguments, OpenInput input)
    {
        var reading = input.Options;
        var options = new ImportOptions
        {
            File = input.File.Name,
            MaxDecompressedBytes = reading.MaxDecompressedBytes,
            MaxDecompressionRatio = reading.MaxDecompressionRatio,
        };
        return options with { MaxBytes = Math.Max(options.MaxBytes, reading.MaxBytes) };
    }

    private IImportFormat FormatOf(ParseResult arguments, OpenInput input, ImportOptions options)
    {
        var format = arguments.GetValue(_from) is { } name
            ? InterchangeFormats.FindImport(name)
            : ClaimImport.FormatOf(input.File.Path, input.Content, options);
        return format ?? throw new UsageException(
            $"The format of {ScreenText.QuotedPath(input.File.Name)} is not known. Specify it with --from: {FormatNames.List(InterchangeFormats.Imports.Select(known => known.Name))}. "
            + "A dataset of ClaimModel need not be imported; \"claimmodel convert\" converts it.");
    }
}
