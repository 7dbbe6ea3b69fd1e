using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary>Goes through the records of an input one by one, and gathers what is wrong with it. From the first error on it gives no records.</summary>
internal sealed class InputRecords(OpenInput input, CancellationToken cancellation)
{
    private const int MostShown = 20;

    private readonly List<Diagnostic> _shown = [];

    /// <summary>The input.</summary>
    public OpenInput Input => input;

    /// <summary>How many errors there were when it was last gone through.</summary>
    public long Errors { get; private set; }

    /// <summary>The lines of the input, or the records of a document as if each stood on one.</summary>
    /// <exception cref="OperationCanceledException">Ctrl+C was pressed.</exception>
    public IEnumerable<JsonLinesRecord> Lines(IProgress<JsonLinesProgress>? progress)
    {
        Errors = 0;
        _shown.Clear();
        var options = new ReadOptions { File = input.File.Name };
        foreach (var line in input.IsLines ? ClaimJsonLines.Read(input.Content, options, progress) : DocumentRecords(options))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var problem in line.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error))
            {
                Errors++;
                if (_shown.Count < MostShown)
                {
                    _shown.Add(problem);
                }
            }

            yield return Errors == 0 ? line : line with { Record = null };
        }
    }

    /// <summary>The records of a document, which is held in memory.</summary>
    private IEnumerable<JsonLinesRecord> DocumentRecords(ReadOptions options)
    {
        var read = ClaimDataset.Read(input.ReadAll(), options);
        yield return new(1, read.Dataset, read.Diagnostics);
        if (read.HasErrors || read.Dataset.Origin is not { } origin)
        {
            yield break;
        }

        foreach (var type in RecordType.Listed)
        {
            foreach (var (index, record) in type.In(read.Dataset).Index())
            {
                yield return new(origin.Map.LocationOf($"/{type.ListName}/{index}").Line, record, []);
            }
        }
    }

    /// <summary>The records of the input.</summary>
    /// <exception cref="OperationCanceledException">Ctrl+C was pressed.</exception>
    public IEnumerable<ExtensibleRecord> Records(IProgress<JsonLinesProgress>? progress) =>
        Lines(progress).Select(line => line.Record).OfType<ExtensibleRecord>();

    /// <summary>Says on standard error what is wrong; false where nothing is.</summary>
    public bool Complain(ToolConsole console)
    {
        if (Errors == 0)
        {
            return false;
        }

        var report = new TextReport(console with { Out = console.Error, IsTerminal = false, HasColor = false }, showsProblems: true, showsCounts: false);
        var lines = new SourceLines(default);
        foreach (var problem in _shown)
        {
            report.WriteProblem(problem, lines);
        }

        var more = Errors > _shown.Count ? $", of which the first {_shown.Count} are shown" : "";
        console.Complain($"\"{ScreenText.FilePath(input.File.Name)}\" has {Counted.Of(Errors, "error")}{more}; nothing was written.");
        return true;
    }
}
