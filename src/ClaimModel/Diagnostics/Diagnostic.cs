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

    /// <summary>Gets the location: a line and column, a cell of a workbook, or only a JSON Pointer; the whole dataset by default.</summary>
    public DiagnosticLocation Location { get; init; } = DiagnosticLocation.Dataset;

    /// <summary>Gets the JSON Pointer (RFC 6901) of the <see cref="Location"/>, such as <c>/claims/3/claimants/0</c>; empty for the whole document.</summary>
    public string JsonPointer => Location.JsonPointer;

    /// <summary>Gets the line number of the <see cref="Location"/>, starting at 1; null if it is not in a text.</summary>
    public int? Line => Location.Line;

    /// <summary>Gets the column number of the <see cref="Location"/>, starting at 1, in UTF-16 code units; null if it is not in a text.</summary>
    public int? Column => Location.Column;

    /// <summary>Gets the path of the file of the <see cref="Location"/>; null if the dataset was not read from a file.</summary>
    public string? File => Location.File;

    /// <summary>Gets the id of the record; null if the problem is not in a record, or the record has no id.</summary>
    public string? RecordId { get; init; }

    /// <summary>Gets the value that was probably intended, such as the id closest to a misspelled one; null if there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Returns the problem in the format of compilers, such as <c>file(line,column): severity CODE: message</c>, with the <see cref="Location"/> as its <see cref="DiagnosticLocation.ToString"/> returns it.</summary>
    public override string ToString()
    {
        var location = Location.ToString();
        return $"{location}{(location.Length > 0 ? ": " : "")}{Severity.ToWord()} {Code}: {Message}";
    }
}
