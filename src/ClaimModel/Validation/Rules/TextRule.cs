using ClaimModel.Json.Records;

namespace ClaimModel.Validation.Rules;

/// <summary>A rule for all texts of all records.</summary>
internal sealed class TextRule(
    string code, string name, DiagnosticSeverity severity, string title, string rationale, string example, string fix, Func<string, TextRole, string?> problemOf)
    : RecordRule(new(code, name, severity, title, rationale, example, fix))
{
    public override Type RecordType => typeof(string);

    /// <summary>Returns the problem of a text, as the end of a sentence that begins with the text's path; null if there is none.</summary>
    public Func<string, TextRole, string?> ProblemOf { get; } = problemOf;

    /// <summary>Returns the text that was probably intended in place of one with a problem; null if it is not known.</summary>
    public Func<string, string?> SuggestionOf { get; init; } = static _ => null;
}
