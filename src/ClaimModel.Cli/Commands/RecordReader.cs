using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Reads the records of an input one by one, and collects errors. After the first error, no more records are returned.</summary>
internal sealed class RecordReader(OpenInput input, CancellationToken cancellationToken)
{
    private const int MaxShown = 20;

    private readonly List<Diagnostic> _shown = [];

    /// <summary>The line of each record of a document.</summary>
    private List<int>? _documentLines;

    /// <summary>Gets the input.</summary>
    public OpenInput Input => input;

    /// <summary>Gets the number of errors when the input was last read.</summary>
    public long Errors { get; private set; }

    /// <summary>Returns the lines of the input; the records of a document as if each were on a line. <see cref="LineOf"/> converts their numbers.</summary>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public IEnumerable<JsonLinesRecord> Lines(IProgress<JsonLinesProgress>? progress)
    {
        Errors = 0;
        _shown.Clear();
        foreach (var line in input.IsJsonLines ? ClaimJsonLines.Read(input.Content, input.Options, progress, cancellationToken) : DocumentRecords())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var error in line.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error))
            {
                Errors++;
                if (_shown.Count < MaxShown)
                {
                    _shown.Add(error);
                }
            }

            Errors += line.OmittedByRule.Count(DiagnosticSeverity.Error);
            yield return Errors == 0 ? line : line with { Record = null };
        }
    }

    /// <summary>Returns the records of the input.</summary>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public IEnumerable<ExtensibleRecord> Records(IProgress<JsonLinesProgress>? progress) =>
        Lines(progress).Select(line => line.Record).OfType<ExtensibleRecord>();

    /// <summary>Returns the line of the file that corresponds to the number of a line that was returned.</summary>
    /// <remarks>A document is read again to find the lines of its records: most documents are converted or merged without ever reporting one.</remarks>
    public long LineOf(long number) => input.IsJsonLines ? number : (_documentLines ??= FindDocumentLines())[(int)number - 1];

    /// <summary>Writes the errors to standard error; returns false if there are none.</summary>
    public bool WriteErrors(ToolConsole console)
    {
        if (Errors == 0)
        {
            return false;
        }

        TextReport.WriteProblems(console.ForErrors, _shown);
        var first = Errors > _shown.Count ? $" (the first {_shown.Count} are shown)" : "";
        console.WriteError($"{ScreenText.QuotedPath(input.File.Name)} has {MessageText.Count(Errors, "error")}{first}; nothing was written.");
        return true;
    }

    /// <summary>Returns the records of a document, which is held in memory, numbered from 1.</summary>
    private IEnumerable<JsonLinesRecord> DocumentRecords()
    {
        var read = input.ReadDocument(cancellationToken).Result;
        var records = read.HasErrors ? [read.Dataset] : read.Dataset.EnumerateRecords();
        return records.Select((record, index) => new JsonLinesRecord(index + 1, record, index == 0 ? read.Diagnostics : []) { OmittedByRule = index == 0 ? read.OmittedByRule : OmittedDiagnostics.None });
    }

    private List<int> FindDocumentLines()
    {
        var dataset = input.ReadDocument(cancellationToken).Result.Dataset;
        var document = dataset.SourceDocument!; // The dataset has just been read, so its source document is known.
        return [1, .. RecordType.Listed.SelectMany(type => type.In(dataset).Select((_, index) => document.LineOf($"/{type.ListName}/{index}")))];
    }
}
