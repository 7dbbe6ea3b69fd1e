using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Validates datasets one after the other, and passes the results to a report.</summary>
internal sealed class DatasetCheck(ToolConsole console)
{
    public required InputOptions Input { get; init; }

    public required ValidationOptions Validation { get; init; }

    public bool WarningsAsErrors { get; init; }

    /// <summary>Gets the maximum number of problems to show, in all files together.</summary>
    public required int MaxProblems { get; init; }

    /// <summary>Gets what is done with each input and the problems that are shown; null for nothing.</summary>
    public Action<OpenInput, IReadOnlyList<Diagnostic>>? OnChecked { get; init; }

    /// <summary>Gets the number of threads for JSON Lines; null for the number of cores.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <summary>Validates the files that paths refer to, and returns the exit code.</summary>
    public int Run(IEnumerable<string> paths, IProblemReport report, CancellationToken cancellationToken)
    {
        var found = new InputFinder(console).Find(paths, cancellationToken);
        found.WriteErrors(console);
        var totals = new CheckTotals { ExitCode = found.ExitCode, FileErrors = [.. found.Unmatched, .. found.Unreadable] };
        var shown = 0;
        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var input = OpenInput.Open(file, console, Input, cancellationToken);
                var check = input.IsJsonLines ? CheckLines(input, Math.Max(1, MaxProblems - shown), cancellationToken) : CheckDocument(input, Math.Max(1, MaxProblems - shown), cancellationToken);
                var problems = SelectMostSevere(check.Report.Diagnostics, MaxProblems - shown);
                shown += problems.Count;
                OnChecked?.Invoke(input, problems);
                report.Add(check, problems);
                totals = totals.With(check, check.Report.Diagnostics.Count + check.Report.Omitted - problems.Count);
                if (!check.IsComplete)
                {
                    totals = AddError(InterruptionMessage(check, found.Files), ExitCode.Interrupted);
                    break;
                }
            }
            catch (Exception exception) when (FileAccessException.IsMatch(exception))
            {
                totals = AddError(FileAccessException.For(file.Name, exception, "read").Message, ExitCode.FileError);
            }
        }

        report.Finish(totals);
        return totals.ExitCode;

        CheckTotals AddError(string message, int exitCode)
        {
            console.WriteError(message);
            return totals.WithFileError(message, exitCode);
        }
    }

    private CheckedFile CheckDocument(OpenInput input, int maxProblems, CancellationToken cancellationToken)
    {
        var (read, text) = input.ReadDocument(input.Options with { MaxDiagnostics = maxProblems }, cancellationToken);
        var report = read.Validate(Validation with { MaxDiagnostics = maxProblems }, cancellationToken);
        return new(input.File, new DocumentSourceLines(text), RecordCounts.Of(read.Dataset), report, IsValid(report));
    }

    private CheckedFile CheckLines(OpenInput input, int maxProblems, CancellationToken cancellationToken)
    {
        var options = new StreamingOptions { Reading = input.Options with { MaxDiagnostics = maxProblems }, MaxDiagnostics = maxProblems, MaxTemporaryBytes = Input.MaxTemporaryBytes };
        options = options with { MaxDegreeOfParallelism = MaxDegreeOfParallelism ?? options.MaxDegreeOfParallelism };
        var report = ProgressDisplay.Run(console, $"Validating {input.File.Name}", input.Length, progress =>
            ClaimJsonLines.Validate(input.Content, Validation, options with { Progress = progress }, cancellationToken));
        var lines = new StreamedSourceLines(() => input.Content, input.Options, cancellationToken);
        return new(input.File, lines, report.Counts, report.Validation, IsValid(report.Validation), report.IsComplete);
    }

    /// <summary>Returns the most severe problems, in their order, so that no error is omitted in favor of a warning.</summary>
    private static ValueList<Diagnostic> SelectMostSevere(ValueList<Diagnostic> problems, int maxCount)
    {
        if (problems.Count <= maxCount)
        {
            return problems;
        }

        var selected = Enumerable.Range(0, problems.Count).OrderByDescending(index => problems[index].Severity).Take(maxCount);
        return [.. selected.Order().Select(index => problems[index])];
    }

    private bool IsValid(ValidationReport report) =>
        !report.HasErrors && !(WarningsAsErrors && report.Count(DiagnosticSeverity.Warning) > 0);

    private static string InterruptionMessage(CheckedFile check, IReadOnlyList<InputFile> files)
    {
        var remaining = files.SkipWhile(file => file != check.File).Count() - 1;
        var others = remaining > 0 ? $", and {MessageText.Count(remaining, "file was", "files were")} not validated" : "";
        return $"Validation of {ScreenText.QuotedPath(check.File.Name)} was interrupted{others}; there may be more problems.";
    }
}
