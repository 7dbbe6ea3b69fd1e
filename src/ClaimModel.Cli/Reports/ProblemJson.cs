using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>A problem in JSON.</summary>
internal sealed record ProblemJson(
    string? File,
    int? Line,
    int? Column,
    string Severity,
    string Code,
    string Message,
    string Pointer,
    string? Id,
    string? Suggestion)
{
    /// <summary>Returns problems as a JSON array of objects that all have the same members.</summary>
    public static string ArrayOf(IEnumerable<Diagnostic> problems) => JsonText.Of(problems.Select(Of), ReportJsonContext.Default.IEnumerableProblemJson);

    public static ProblemJson Of(Diagnostic problem) => new(
        problem.File,
        problem.Line,
        problem.Column,
        problem.Severity.ToWord(),
        problem.Code,
        problem.Message,
        problem.JsonPointer,
        problem.RecordId,
        problem.Suggestion);
}
