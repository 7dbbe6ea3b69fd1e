namespace ClaimModel.AspNetCore.Problems;

/// <summary>A diagnostic in problem details.</summary>
internal sealed record DiagnosticJson(
    string Code, string Severity, string Pointer, string Message, string? Suggestion, int? Line, int? Column, string? Id)
{
    /// <summary>The length after which a text that the client has sent is shortened, so that a response is never as long as the request.</summary>
    public const int MaxLength = 200;

    /// <summary>Returns a diagnostic at a place in the body.</summary>
    public static DiagnosticJson Of(Diagnostic diagnostic, string pointer) => new(
        diagnostic.Code,
        diagnostic.Severity.ToString().ToLowerInvariant(),
        Shorten(pointer),
        diagnostic.Message,
        diagnostic.Suggestion is { Length: <= MaxLength } suggestion ? suggestion : null, // a part of a suggestion would be wrong
        diagnostic.Line,
        diagnostic.Column,
        diagnostic.RecordId is { Length: <= MaxLength } id ? id : null);

    /// <summary>Returns the beginning of a long text.</summary>
    public static string Shorten(string text) => text.Length <= MaxLength ? text : $"{text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)]}…";
}
