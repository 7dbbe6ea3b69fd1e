using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;

namespace ClaimModel.Cli.Commands;

/// <summary>Reads and validates datasets one after the other, and hands what comes of it to a report.</summary>
internal sealed class DatasetCheck(ToolConsole console)
{
    public required ReadOptions Reading { get; init; }

    public required ValidationOptions Validation { get; init; }

    public bool WarningsAsErrors { get; init; }

    /// <summary>How many problems are shown, of all files together.</summary>
    public required int MaxProblems { get; init; }

    /// <summary>Checks what the paths stand for, and gives the exit code.</summary>
    public int Run(IEnumerable<string> paths, IProblemReport report, CancellationToken cancellation)
    {
        var found = new InputFinder(console).Find(paths, cancellation);
        found.Complain(console);
        var totals = new CheckTotals { ExitCode = found.ExitCode, NotRead = [.. found.Unmatched, .. found.Unreadable] };
        var shown = 0;
        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var check = Check(file);
                Diagnostic[] problems = [.. check.Report.Diagnostics.Take(MaxProblems - shown)];
                shown += problems.Length;
                report.Add(check, problems);
                totals = totals.With(check, check.Report.Diagnostics.Count - problems.Length);
                totals = totals with { ExitCode = Math.Max(totals.ExitCode, check.IsValid ? ExitCode.Valid : ExitCode.Problems) };
            }
            catch (UnreadableException fault)
            {
                console.Complain(fault.Message);
                totals = totals with { ExitCode = ExitCode.Unreadable, NotRead = totals.NotRead.Add(fault.Message) };
            }
        }

        report.Finish(totals);
        return totals.ExitCode;
    }

    private CheckedFile Check(InputFile file)
    {
        var text = file.ReadAllBytes(console);
        var read = ClaimDataset.Read(text, Reading with { File = file.Name });
        var report = read.Validate(Validation);
        var isValid = !report.HasErrors && !(WarningsAsErrors && report.Count(DiagnosticSeverity.Warning) > 0);
        return new(file, text, RecordCounts.Of(read.Dataset), report, isValid);
    }
}
