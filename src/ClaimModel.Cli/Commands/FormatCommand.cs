using System.CommandLine;
using System.Security.Cryptography;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Json.Normalization;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel format</c>: writes datasets in canonical form.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<bool> _check = new("--check") { Description = "List the files that would change, without changing them." };

    private readonly Option<bool> _normalize = new("--normalize")
    {
        Description = "Also write every text in Unicode Normalization Form C (rule CM0102). Ids and URLs are not changed.",
    };

    private readonly Option<bool> _force = SharedOptions.Force();
    private readonly ReadingOptions _reading = new();

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Formats datasets in place: canonical order of members and white space, without members that have their default value. "
            + "Records of JSON Lines keep their order. Files with errors are not changed. Standard input and pipes are written to standard output.",
            console) => AddAll([_paths, _check, _normalize, _force, .. _reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel format data", "Format all datasets in a folder."),
        ("claimmodel format --check data", "List the datasets that are not formatted, for example in a build."),
        ("claimmodel format --normalize data", "Format all datasets in a folder, and normalize their texts."),
        ("claimmodel format - < x.claims.json", "Print a dataset in canonical form."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all files are in canonical form"),
        (ExitCode.Problems, "a file has errors and was not changed, or would change (--check)"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.FileError, "a file cannot be read or written, or a folder does not contain any datasets"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (isCheck, isNormalizing, isForced) = (arguments.GetValue(_check), arguments.GetValue(_normalize), arguments.GetValue(_force));
        if (isNormalizing && !UnicodeData.IsAvailable)
        {
            throw new UsageException("Texts cannot be normalized, because the runtime has no Unicode data (invariant globalization); install libicu, or omit --normalize.");
        }

        var found = new InputFinder(Console).Find(arguments.GetRequiredValue(_paths), cancellationToken);
        found.WriteErrors(Console);
        var exitCode = found.ExitCode;
        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var input = OpenInput.Open(file, Console, _reading.Of(arguments), cancellationToken);
                exitCode = Math.Max(exitCode, Format(input, isCheck, isNormalizing, isForced, cancellationToken));
            }
            catch (Exception exception) when (FileAccessException.IsMatch(exception))
            {
                Console.WriteError(FileAccessException.For(file.Name, exception, "written").Message);
                exitCode = ExitCode.FileError;
            }
        }

        return exitCode;
    }

    private int Format(OpenInput input, bool isCheck, bool isNormalizing, bool isForced, CancellationToken cancellationToken)
    {
        if (input.Format is DatasetFormat.Yaml or DatasetFormat.Workbook)
        {
            Console.WriteError($"{ScreenText.QuotedPath(input.File.Name)} is not formatted, because its comments, order and styles would be lost; only JSON is.");
            return ExitCode.Valid;
        }

        var reader = new RecordReader(input, cancellationToken);
        var records = RecordsOf(reader, isNormalizing);
        if ((input.IsJsonLines ? AreLinesChanged(reader, records) : IsDocumentChanged(input, isNormalizing, cancellationToken)) is not { } isChanged)
        {
            return ExitCode.Problems;
        }

        var name = ScreenText.FilePath(input.File.Name);
        if (isCheck)
        {
            Console.Out.Write(isChanged ? $"{name}: would change\n" : "");
            return isChanged ? ExitCode.Problems : ExitCode.Valid;
        }

        var isPrinted = !input.IsRegularFile;
        if (isPrinted || isChanged)
        {
            OutputTarget.At(Console, isPrinted ? ToolConsole.StandardStream : input.File.Name, input.IsJsonLines ? DatasetFormat.JsonLines : DatasetFormat.Document)
                .After(input, isForced)
                .Write(records, () => reader.Errors == 0, cancellationToken);
            Console.Out.Write(isPrinted ? "" : $"{name}: formatted\n");
        }

        return ExitCode.Valid;
    }

    /// <summary>Returns the records to write, which are read each time they are enumerated.</summary>
    private static IEnumerable<ExtensibleRecord> RecordsOf(RecordReader reader, bool isNormalizing)
    {
        var records = reader.Records(null);
        return isNormalizing ? records.Select(RecordNormalizer.For(records).Normalize) : records;
    }

    /// <summary>Determines whether formatting would change JSON Lines of any size; null if they have errors, which are written.</summary>
    private bool? AreLinesChanged(RecordReader reader, IEnumerable<ExtensibleRecord> records)
    {
        using var canonical = TemporaryFile.Create(Path.GetTempPath());
        ClaimJsonLines.Write(canonical, records);
        if (reader.WriteErrors(Console))
        {
            return null;
        }

        canonical.Position = 0;
        using var original = Gzip.Decompress(reader.Input.Content, reader.Input.Options.ToDecompressionLimits());
        return !SHA256.HashData(original).AsSpan().SequenceEqual(SHA256.HashData(canonical));
    }

    /// <summary>Determines whether formatting would change a document; null if it has errors, which are written.</summary>
    private bool? IsDocumentChanged(OpenInput input, bool isNormalizing, CancellationToken cancellationToken)
    {
        var (read, text) = input.ReadDocument(cancellationToken);
        if (!read.HasErrors)
        {
            var dataset = isNormalizing ? read.Dataset.NormalizeTexts(cancellationToken) : read.Dataset;
            return !dataset.ToUtf8(cancellationToken: cancellationToken).AsSpan().SequenceEqual(text.Span);
        }

        var console = !input.IsRegularFile ? Console.ForErrors : Console; // Standard output is for the formatted text.
        TextReport.WriteProblems(console, DatasetReader.ErrorsOf(read), new DocumentSourceLines(text));
        console.Out.WriteLine($"{ScreenText.FilePath(input.File.Name)}: not changed, {DatasetReader.ErrorCount(read)}");
        return null;
    }
}
