namespace ClaimModel.Tests.Validation;

/// <summary>An expected finding in one of the invalid files, as literals. The name is that of the file without its extension: the code and name of the rule that it violates.</summary>
internal sealed record ExpectedFinding(
    string Name, int? Line, int? Column, string JsonPointer, string? RecordId, DiagnosticSeverity Severity, string? Suggestion, string Message)
{
    /// <summary>The code of the rule; by default, that of the file.</summary>
    public string Code { get; init; } = Name[..6];

    public static ExpectedFinding Of(string name, Diagnostic found) =>
        new(name, found.Line, found.Column, found.JsonPointer, found.RecordId, found.Severity, found.Suggestion, found.Message) { Code = found.Code };
}
