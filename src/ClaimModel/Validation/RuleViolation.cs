namespace ClaimModel.Validation;

/// <summary>A violation of a rule, before its location in the text is known.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity of the rule in the rule set.</param>
/// <param name="RecordPointer">The JSON Pointer of the record, such as <c>/claims/3</c>; empty if a record is validated alone.</param>
/// <param name="Path">The location in the record, as a JSON Pointer without the leading slash; empty for the whole record.</param>
/// <param name="Message">The message.</param>
/// <param name="AttemptedValue">The value that violates the rule; null if there is none.</param>
/// <param name="Suggestion">The value that was probably intended; null if it is not known.</param>
/// <param name="Reads">The other members that the rule reads: names of members of the record, and JSON Pointers of members of other records. If one of them could not be read, the violation may be a consequence of that.</param>
/// <param name="RecordId">The id of the record; null if it has none.</param>
/// <param name="Reference">The dangling reference, whose suggestion is added by <see cref="IdSuggestions"/>; null if there is none.</param>
internal readonly record struct RuleViolation(
    Rule Rule, DiagnosticSeverity Severity, string RecordPointer, string Path, string Message, object? AttemptedValue, string? Suggestion, IReadOnlyList<string> Reads, string? RecordId, DanglingReference? Reference)
{
    /// <summary>Gets the JSON Pointer of the location.</summary>
    public string Pointer => Path.Length == 0 ? RecordPointer : $"{RecordPointer}/{Path}";

    /// <summary>Returns the violation as a diagnostic without line and column.</summary>
    public Diagnostic ToDiagnostic() => new()
    {
        Rule = Rule,
        Severity = Severity,
        Message = Message,
        Suggestion = Suggestion,
        Location = DiagnosticLocation.OfValue(Pointer),
        RecordId = RecordId,
    };
}
