namespace ClaimModel.Json.Reading;

/// <summary>An error or warning of reading, before its location is known.</summary>
/// <param name="Rule">The rule that is violated.</param>
/// <param name="Offset">The offset of the token in bytes.</param>
/// <param name="Message">The message, without the location.</param>
/// <param name="Suggestion">The value that was probably intended; null if it is not known.</param>
/// <param name="Recovery">How reading went on after an error of the syntax.</param>
internal readonly record struct ReadError(Rule Rule, long Offset, string Message, string? Suggestion, SyntaxRecovery Recovery = SyntaxRecovery.None)
{
    /// <summary>Gets the severity; that of the rule by default.</summary>
    public DiagnosticSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>Gets the offset of the value that contains the error; that of the error by default.</summary>
    public long ValueOffset { get; init; } = Offset;

    /// <summary>Returns the error as a diagnostic.</summary>
    public Diagnostic ToDiagnostic(DiagnosticLocation location, string? recordId) => new()
    {
        Rule = Rule,
        Severity = Severity,
        Message = Message,
        Suggestion = Suggestion,
        Location = location,
        RecordId = recordId,
    };
}
