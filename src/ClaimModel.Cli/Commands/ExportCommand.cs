using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Interchange;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel export</c>: writes a dataset in another format.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private static readonly string[] Tables = ["csv", "tsv"];
    private static readonly string[] RecordTypes = ["actor", "topic", "source", "predicate", "unit", "claim", "contradiction"];

    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<string> _output = SharedOptions.Output();
    private readonly Option<string?> _to = SharedOptions.Choice(
        "--to",
        "FORMAT",
        $"The format, if it cannot be inferred from the name: {FormatNames.List(InterchangeFormats.Exports.Select(format => format.Name))}.",
        [.. InterchangeFormats.Exports.Select(format => format.Name)]);

    private readonly Option<string?> _records = SharedOptions.Choice(
        "--records", string.Join('|', RecordTypes), "Export only the records of this type, where the format is a table.", RecordTypes);

    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly Option<Uri?> _base = new("--base")
    {
        Description = "The address that ids are appended to, where the format identifies records by addresses.",
        HelpName = "ADDRESS",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https" or "urn") && text[^1] is '/' or '#' or ':')
            {
                return address;
            }

            result.AddError($"--base must be an absolute address that ends with a slash, a colon or #, such as https://example.org/claims/, not {ScreenText.Quoted(text)}.");
            return null;
        },
    };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the output if it exists." };
    private readonly ReadingOptions _reading = new();

    public ExportCommand(ToolConsole console)
        : base(
            "export",
            "Exports a dataset to another format, and lists what that format cannot carry. Nothing is written if the dataset cannot be read without errors.",
            console)
    {
        _to.Aliases.Add("--format");
        AddAll([_path, _output, _to, _records, _language, _base, _force, .. _reading.All]);
    }

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel export moscow.claims.json -o moscow.csv", "Export a dataset as a table."),
        ("claimmodel export moscow.claims.json -o - --to mermaid", "Print a diagram of the contradictions."),
        ("claimmodel export moscow.claims.json -o moscow.vl.json", "Export a timeline for Vega-Lite."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the dataset was exported; what the format cannot carry is listed"),
        (ExitCode.Problems, "the dataset cannot be read without errors; nothing was written"),
        (ExitCode.Usage, "invalid command line, the format is not known, or the output exists and --force was not specified"),
        (ExitCode.FileError, "a file cannot be read or written"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C; nothing was written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var output = arguments.GetRequiredValue(_output);
        var format = FormatOf(arguments, output);
        var target = OutputTarget.OfAnyFormat(Console, output);
        if (target.IsExistingFile && !arguments.GetValue(_force))
        {
            throw new UsageException($"The file {ScreenText.QuotedPath(output)} already exists. Use --force to overwrite it.");
        }

        if (target.IsStandardOutput && format.IsBinary)
        {
            throw new UsageException($"The format {format.Name} cannot be written to standard output; specify a file.");
        }

        if (arguments.GetValue(_records) is not null && !Tables.Contains(format.Name))
        {
            throw new UsageException($"--records applies to tables ({FormatNames.List(Tables)}), not to the format {format.Name}.");
        }

        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, _reading.Of(arguments), cancellationToken);
        var read = DatasetReader.Read(input, cancellationToken);
        if (read.HasErrors)
        {
            Console.WriteError($"{ScreenText.FilePath(input.File.Name)} has {DatasetReader.ErrorCount(read)}; nothing was written. \"claimmodel validate\" lists the errors.");
            return ExitCode.Problems;
        }

        var options = new ExportOptions { Language = arguments.GetValue(_language), BaseAddress = arguments.GetValue(_base), RecordType = arguments.GetValue(_records) };
        ExportReport? report = null;
        target.WriteAtomically(stream =>
        {
            using var compressed = DatasetFormats.IsCompressed(output) ? Gzip.Compress(stream) : null;
            report = ClaimExport.Write(read.Dataset, compressed ?? stream, format, options, cancellationToken);
            return true;
        });
        WriteReport(report!, target); // WriteAtomically has called the function
        return ExitCode.Valid;
    }

    private void WriteReport(ExportReport report, OutputTarget target)
    {
        var summary = target.IsStandardOutput ? Console.Error : Console.Out;
        if (!target.IsStandardOutput)
        {
            summary.WriteLine($"Wrote {ScreenText.FilePath(target.Name)}.");
        }

        if (!report.Losses.IsEmpty)
        {
            summary.WriteLine("Content that the format cannot carry:");
            foreach (var losses in report.Losses.GroupBy(static loss => loss.Reason))
            {
                summary.WriteLine($"  {ScreenText.Long(string.Join(", ", losses.Select(static loss => $"{loss.Content} ({MessageText.Number(loss.Count)})")))}");
                summary.WriteLine($"      {ScreenText.Long(losses.Key)}");
            }
        }
    }

    private IExportFormat FormatOf(ParseResult arguments, string output) =>
        (arguments.GetValue(_to) is { } name ? InterchangeFormats.FindExport(name) : InterchangeFormats.ExportOf(output))
        ?? throw new UsageException(
            $"The format cannot be inferred from the name {ScreenText.QuotedPath(output)}. Specify it with --to: {FormatNames.List(InterchangeFormats.Exports.Select(known => known.Name))}.");
}
