using ClaimModel.Cli.Terminal;
using ClaimModel.Interchange;
using ClaimModel.Values;

namespace ClaimModel.Cli.Reports;

/// <summary>Writes the report of an import: problems, losses and counts.</summary>
internal sealed class ImportReportView(ToolConsole console, string file, int maxProblems)
{
    public const int DefaultMaxProblems = 100;

    /// <summary>Writes the report to standard output; to standard error if the dataset is written to standard output.</summary>
    /// <param name="imported">The result.</param>
    /// <param name="outputName">The file that was written; null if none was.</param>
    /// <param name="isStandardOutput">Whether the dataset was written to standard output.</param>
    /// <param name="isJson">Whether the report is JSON.</param>
    public void Write(ImportedFile imported, string? outputName, bool isStandardOutput, bool isJson)
    {
        var target = isStandardOutput ? console.ForErrors : console;
        var shown = Select(imported.Problems);
        if (isJson)
        {
            target.Out.Write(JsonText.Of(ImportReportJson.Of(imported, shown), ReportJsonContext.Default.ImportReportJson));
            return;
        }

        TextReport.WriteProblems(target, shown);
        var omitted = Enum.GetValues<DiagnosticSeverity>().Sum(imported.CountOf) - shown.Count;
        if (omitted > 0)
        {
            target.Out.WriteLine($"{MessageText.Count(omitted, "more problem is", "more problems are")} not shown; --max-problems sets the maximum number.");
        }

        WriteLosses(target, imported.Losses);
        var fate = outputName is null ? $"{ScreenText.FilePath(file)} can be imported (without -o, nothing is written)" : $"Wrote {ScreenText.FilePath(outputName)}";
        target.Out.WriteLine($"{fate}: {imported.Records}; {DiagnosticSeverityExtensions.CountsText(imported.CountOf)}");
    }

    private static void WriteLosses(ToolConsole target, ValueList<ImportLoss> losses)
    {
        if (losses.IsEmpty)
        {
            return;
        }

        target.Out.WriteLine("Content that the model has no member for:");
        foreach (var loss in losses)
        {
            target.Out.WriteLine($"  {ScreenText.Long(loss.ToString())}");
        }
    }

    /// <summary>Returns the most severe problems, in their order.</summary>
    private List<Diagnostic> Select(ValueList<Diagnostic> problems) =>
        [.. problems.Select(static (problem, index) => (problem, index)).OrderByDescending(static entry => entry.problem.Severity).Take(maxProblems).OrderBy(static entry => entry.index).Select(static entry => entry.problem)];
}
