namespace ClaimModel.Validation;

/// <summary>A breach of a rule, before anyone has looked up where in the text it stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it matters, as the rule set has it.</param>
/// <param name="RecordPointer">The JSON Pointer of the record, such as <c>/claims/3</c>; empty for a record alone.</param>
/// <param name="Path">The place in the record, as a JSON Pointer without its first slash; empty for the whole record.</param>
/// <param name="Message">The message.</param>
/// <param name="AttemptedValue">What was found, null where nothing was.</param>
/// <param name="Suggestion">What should stand there instead, null where nothing can be said.</param>
/// <param name="Reads">The members of the record, or JSON Pointers of those of others, that the rule looks at besides the place; where one was refused, the finding may follow from that.</param>
/// <param name="RecordId">The id of the record, null where it has none.</param>
internal readonly record struct RuleViolation(
    Rule Rule, DiagnosticSeverity Severity, string RecordPointer, string Path, string Message, object? AttemptedValue, string? Suggestion, IReadOnlyList<string> Reads, string? RecordId)
{
    /// <summary>The JSON Pointers of the members that the rule looks at besides the place.</summary>
    public IEnumerable<string> ReadPointers
    {
        get
        {
            var record = RecordPointer;
            return Reads.Select(member => member.StartsWith('/') ? member : $"{record}/{member}");
        }
    }

    public string Pointer => Path.Length == 0 ? RecordPointer : $"{RecordPointer}/{Path}";

    /// <summary>The finding without line and column.</summary>
    public Diagnostic ToDiagnostic() => new()
    {
        Rule = Rule,
        Severity = Severity,
        Message = Message,
        Suggestion = Suggestion,
        JsonPointer = Pointer,
        RecordId = RecordId,
    };
}
