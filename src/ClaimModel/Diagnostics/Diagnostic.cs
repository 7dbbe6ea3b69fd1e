using System.Globalization;

namespace ClaimModel;

/// <summary>A problem in a document or dataset: the rule that is violated, the location, and how to fix it.</summary>
/// <remarks>
/// Two diagnostics are equal if all their members are. Messages do not depend on the current culture. This type is immutable and thread-safe.
/// </remarks>
public sealed partial record Diagnostic
{
    /// <summary>Gets the rule that is violated.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Gets the code of the rule: <c>CM</c> and four digits for the rules of ClaimModel, which never reuses a code, or the code of a custom rule.</summary>
    public string Code => Rule.Code;

    /// <summary>Gets the severity, which may differ from the default severity of the rule.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Gets the message: what was found, what is required, and how to fix it. It ends with a period.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the location as a JSON Pointer (RFC 6901), such as <c>/claims/3/claimants/0</c>; empty for the whole document.</summary>
    public string JsonPointer { get; init; } = "";

    /// <summary>Gets the line number, starting at 1; null if the dataset was not read from text.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the column number, starting at 1, in UTF-16 code units; null if the dataset was not read from text.</summary>
    public int? Column { get; init; }

    /// <summary>Gets the path of the file; null if the dataset was not read from a file.</summary>
    public string? File { get; init; }

    /// <summary>Gets the id of the record; null if the problem is not in a record, or the record has no id.</summary>
    public string? RecordId { get; init; }

    /// <summary>Gets the value that was probably intended, such as the id closest to a misspelled one; null if there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Returns the problem in the format of compilers: <c>file(line,column): severity CODE: message</c>. If the line is not known, the JSON Pointer is used instead.</summary>
    public override string ToString()
    {
        var location = Line is null ? JsonPointer : string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
        var prefix = Line is null && File is not null && location.Length > 0 ? $"{File}#{location}" : $"{File}{location}";
        return $"{prefix}{(prefix.Length > 0 ? ": " : "")}{Severity.ToWord()} {Code}: {Message}";
    }
}
