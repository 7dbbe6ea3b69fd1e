using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;

namespace ClaimModel.Interchange.Translation;

/// <summary>Reads JSON that was translated from a file in another format, with the diagnostics at their places in that file.</summary>
internal static class TranslatedDataset
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="locations">The places in the foreign file.</param>
    /// <param name="problems">The problems that were found when the file was translated.</param>
    /// <param name="options">The options for reading.</param>
    /// <param name="isReported">Determines whether a diagnostic of reading is reported; null for all.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static ReadResult Read(
        TranslatedJson json, ForeignLocations locations, IReadOnlyCollection<Diagnostic> problems, ReadOptions options, Func<Diagnostic, bool>? isReported, CancellationToken cancellationToken)
    {
        var result = ClaimDataset.Read(json.Utf8, options with { Foreign = locations, MaxBytes = Array.MaxLength }, cancellationToken);
        var seen = new HashSet<(Rule, string, DiagnosticLocation)>();
        var reading = result.Diagnostics
            .Where(diagnostic => isReported?.Invoke(diagnostic) ?? true)
            .Where(diagnostic => seen.Add((diagnostic.Rule, diagnostic.Message, diagnostic.Location with { JsonPointer = "" })));
        return new(result.Dataset, [.. problems.Concat(reading).OrderBy(static diagnostic => diagnostic.Location, locations)], result.OmittedByRule);
    }

    /// <summary>Returns the result for a file of which nothing can be read.</summary>
    public static ReadResult Fail(params IEnumerable<Diagnostic> problems) => new(new(), [.. problems], OmittedDiagnostics.None);

    /// <summary>Creates a diagnostic.</summary>
    public static Diagnostic Problem(Rule rule, string message, DiagnosticLocation location, DiagnosticSeverity? severity = null) => new()
    {
        Rule = rule,
        Severity = severity ?? rule.Severity,
        Message = message,
        Location = location,
    };
}
