using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>What was found wrong at a place of the text, before anyone has looked up which line and member that is.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Offset">The place of the token, in bytes from where reading began.</param>
/// <param name="Message">The message, without the place.</param>
/// <param name="Suggestion">What should stand there instead, null where nothing can be said.</param>
internal readonly record struct ReadError(Rule Rule, long Offset, string Message, string? Suggestion)
{
    /// <summary>The fault as a diagnostic, at the place that its offset turned out to be.</summary>
    public Diagnostic ToDiagnostic(SourceLocation place) => new()
    {
        Rule = Rule,
        Severity = Rule.Severity,
        Message = Message,
        Suggestion = Suggestion,
        JsonPointer = place.Pointer,
        Line = place.Line,
        Column = place.Column,
        RecordId = place.RecordId,
    };
}
