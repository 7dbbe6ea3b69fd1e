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
