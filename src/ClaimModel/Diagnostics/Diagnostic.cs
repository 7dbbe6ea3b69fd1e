using System.Globalization;

namespace ClaimModel;

/// <summary>A problem: what is wrong, where, and what to do.</summary>
/// <remarks>Equal when all members are. Texts do not depend on the culture. Thread-safe.</remarks>
public sealed record Diagnostic
{
    /// <summary>The rule that was broken.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The rule's code: <c>CM</c> and four digits, never reused.</summary>
    public string Code => Rule.Code;

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found, what is required, and what to do; it ends with a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>The place as a JSON Pointer (RFC 6901), such as <c>/claims/3/claimants/0</c>; empty for the whole document.</summary>
    public string JsonPointer { get; init; } = "";

    /// <summary>The line, counted from 1; null where the dataset was not read from text.</summary>
    public int? Line { get; init; }

    /// <summary>The column, counted from 1 in UTF-16 code units; null where the dataset was not read from text.</summary>
    public int? Column { get; init; }

    /// <summary>The file; null where the dataset was not read from one.</summary>
    public string? File { get; init; }

    /// <summary>The id of the record; null where it has none, or where the problem is in no record.</summary>
    public string? RecordId { get; init; }

    /// <summary>What should stand there instead; null where nothing can be said.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The problem in the form that compilers use: <c>file(line,column): severity CODE: message</c>; without a line, the pointer takes its place.</summary>
    public override string ToString()
    {
        var place = Line is null ? JsonPointer : string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
        var where = Line is null && File is not null && place.Length > 0 ? $"{File}#{place}" : $"{File}{place}";
        return $"{where}{(where.Length > 0 ? ": " : "")}{WordFor(Severity)} {Code}: {Message}";
    }

    /// <summary>The word for a severity in reports: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string WordFor(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
