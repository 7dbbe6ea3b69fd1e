using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Cli.Reports;

/// <summary>The number of problems of each severity.</summary>
internal readonly record struct ProblemCounts(long Errors, long Warnings, long Infos)
{
    public static ProblemCounts Of(ValidationReport report) =>
        new(report.Count(DiagnosticSeverity.Error), report.Count(DiagnosticSeverity.Warning), report.Count(DiagnosticSeverity.Info));

    public static ProblemCounts operator +(ProblemCounts left, ProblemCounts right) =>
        new(left.Errors + right.Errors, left.Warnings + right.Warnings, left.Infos + right.Infos);

    /// <summary>Returns a text such as <c>2 errors, 1 warning</c>; <c>no problems</c> if there are none.</summary>
    public override string ToString()
    {
        (long Number, string Noun)[] counts = [(Errors, "error"), (Warnings, "warning"), (Infos, "info message")];
        var problems = string.Join(", ", counts.Where(count => count.Number > 0).Select(count => MessageText.Count(count.Number, count.Noun)));
        return problems.Length > 0 ? problems : "no problems";
    }
}
