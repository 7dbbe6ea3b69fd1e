using System.Text.Json.Serialization;
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
    string? Suggestion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sheet = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Cell = null)
{
    /// <summary>Returns problems as a JSON array of objects that all have the same members; those in workbooks have also <c>sheet</c> and <c>cell</c>.</summary>
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
        problem.Suggestion,
        problem.Location.Sheet,
        problem.Location.Cell);
}
