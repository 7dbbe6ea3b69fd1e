using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Cli.Commands;

/// <summary>Reads and validates datasets one after the other, and hands what comes of it to a report.</summary>
internal sealed class DatasetCheck(ToolConsole console)
{
    public required ReadOptions Reading { get; init; }

    public required ValidationOptions Validation { get; init; }

    public bool WarningsAsErrors { get; init; }

    /// <summary>How many problems are shown, of all files together.</summary>
    public required int MaxProblems { get; init; }

    /// <summary>How many threads go through JSON Lines; null for one a core.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

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
                using var input = OpenInput.Open(file, console, cancellation);
                using var lines = new JsonLinesSourceLines(() => input.Content, cancellation);
                var check = input.IsLines ? CheckLines(input, lines, MaxProblems - shown, cancellation) : CheckDocument(input);
                Diagnostic[] problems = [.. check.Report.Diagnostics.Take(MaxProblems - shown)];
                shown += problems.Length;
                report.Add(check, problems);
                totals = totals.With(check, check.Report.Diagnostics.Count + check.Report.Omitted - problems.Length);
                totals = totals with { ExitCode = Math.Max(totals.ExitCode, check.IsValid ? ExitCode.Valid : ExitCode.Problems) };
                if (!check.IsComplete)
                {
                    totals = totals with { ExitCode = ExitCode.Interrupted, NotRead = totals.NotRead.Add(Interruption(check, found.Files)) };
                    console.Complain(totals.NotRead[^1]);
                    break;
                }
            }
            catch (Exception fault) when (fault is UnreadableException or IOException or UnauthorizedAccessException)
            {
                var sentence = (fault as UnreadableException ?? UnreadableException.For(file.Name, fault, "read")).Message;
                console.Complain(sentence);
                totals = totals with { ExitCode = ExitCode.Unreadable, NotRead = totals.NotRead.Add(sentence) };
            }
        }

        report.Finish(totals);
        return totals.ExitCode;
    }

    private CheckedFile CheckDocument(OpenInput input)
    {
        var text = input.ReadAll();
        var read = ClaimDataset.Read(text, Reading with { File = input.File.Name });
        var report = read.Validate(Validation);
        return new(input.File, new SourceLines(text), RecordCounts.Of(read.Dataset), report, IsValid(report));
    }

    private CheckedFile CheckLines(OpenInput input, ISourceLines lines, int most, CancellationToken cancellation)
    {
        var options = new StreamingOptions { Reading = Reading with { File = input.File.Name }, MaxDiagnostics = most };
        var report = ProgressDisplay.Run(console, $"Validating {input.File.Name}", input.Length, progress =>
            ClaimJsonLines.Validate(input.Content, Validation, options with { MaxDegreeOfParallelism = MaxDegreeOfParallelism ?? options.MaxDegreeOfParallelism, Progress = progress }, cancellation));
        return new(input.File, lines, report.Counts, report.Findings, IsValid(report.Findings), report.IsComplete);
    }

    private bool IsValid(ValidationReport report) =>
        !report.HasErrors && !(WarningsAsErrors && report.Count(DiagnosticSeverity.Warning) > 0);

    /// <summary>What Ctrl+C left undone.</summary>
    private static string Interruption(CheckedFile check, IReadOnlyList<InputFile> files)
    {
        var left = files.SkipWhile(file => file != check.File).Count() - 1;
        return $"\"{ScreenText.FilePath(check.File.Name)}\" was not gone through to its end{(left > 0 ? $", and {Counted.Of(left, "more file was", "more files were")} not looked at" : "")}: there may be more problems than these.";
    }
}
