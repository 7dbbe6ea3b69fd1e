using ClaimModel.Validation;

namespace ClaimModel.Fuzz.Targets;

/// <summary>Results as texts that can be compared.</summary>
internal static class Results
{
    /// <summary>The options with which datasets are validated: the date is fixed.</summary>
    public static ValidationOptions Options { get; } = new() { TimeProvider = new FixedTime() };

    /// <summary>The options with which no text is read in plain form.</summary>
    public static ReadOptions WithoutPlainForm { get; } = new() { UsesPlainForm = false };

    private static readonly string[] Lists = ["actors", "topics", "sources", "predicates", "units", "claims", "contradictions"];

    /// <summary>Returns the diagnostics with their places, one a line.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Full));

    /// <summary>Returns the diagnostics with their places in records, in alphabetical order. Documents and lines have these in common.</summary>
    public static string OfRecords(IEnumerable<Diagnostic> diagnostics, Func<string, string> pointerInRecord) => string.Join(
        '\n', diagnostics.Select(found => $"{found.RecordId} {pointerInRecord(found.JsonPointer)} {found.Code} {found.Message} {found.Suggestion}").Order(StringComparer.Ordinal));

    /// <summary>Returns the part of a pointer in a document that points into the record: <c>/text</c> for <c>/claims/0/text</c>.</summary>
    public static string PointerInRecord(string pointer) => pointer.Split('/', 4) switch
    {
        [_, var list, _, var rest] when Lists.Contains(list) => $"/{rest}",
        [_, var list, _] when Lists.Contains(list) => "",
        _ => pointer,
    };

    private static string Full(Diagnostic found) =>
        $"{found.Line}:{found.Column} {found.JsonPointer} {found.RecordId} {found.Severity} {found.Code} {found.Message} {found.Suggestion}";

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
