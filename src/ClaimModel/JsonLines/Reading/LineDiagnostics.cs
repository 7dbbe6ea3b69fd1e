using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Creates diagnostics with their locations in the file.</summary>
/// <param name="File">The file's name; null if there is none.</param>
/// <param name="Syntax">The reader options of lines.</param>
internal sealed record LineDiagnostics(string? File, JsonReaderOptions Syntax)
{
    /// <summary>Returns the diagnostics of a line, in the order of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the file, counted from 1. If it contains carriage returns, which end lines too, that of its beginning.</param>
    /// <param name="parsed">The result of parsing.</param>
    /// <param name="violations">The violations of rules.</param>
    public IEnumerable<PendingDiagnostic> Create(ReadOnlyMemory<byte> line, long number, ParsedLine parsed, IReadOnlyList<RuleViolation> violations)
    {
        if (parsed.Errors.Length == 0 && violations.Count == 0)
        {
            return [];
        }

        line = line.Span is [.., (byte)'\r'] ? line[..^1] : line; // it ends the line together with the line feed
        var document = new SourceDocument(line, File, Syntax, parsed.Corrected)
        {
            RecordDepth = 0,
            SkippedOffsets = parsed.SkippedOffsets,
            InvalidOffsets = parsed.InvalidOffsets,
        };
        var reading = document.Locate(parsed.Errors);
        return reading
            .Select(diagnostic => new PendingDiagnostic(diagnostic))
            .Concat(violations
                .Where(violation => !document.HasErrors || !DatasetRuleRunner.FollowsFromInvalid(violation, document))
                .Select(violation => DatasetRuleRunner.Locate(violation, document)))
            .Select(pending => pending with { Diagnostic = pending.Diagnostic with { Location = OnLine(pending.Diagnostic.Location, number) } })
            .OrderBy(pending => pending.Diagnostic.Line).ThenBy(pending => pending.Diagnostic.Column);
    }

    /// <summary>Returns the diagnostics of a line on which no rules were evaluated.</summary>
    public IEnumerable<Diagnostic> Create(ReadOnlyMemory<byte> line, long number, ParsedLine parsed) => Create(line, number, parsed, []).Select(pending => pending.Diagnostic);

    private static DiagnosticLocation OnLine(DiagnosticLocation location, long number) =>
        DiagnosticLocation.InText((int)Math.Min(number + (location.Line ?? 1) - 1, int.MaxValue), location.Column ?? 1, location.JsonPointer, location.File);
}
