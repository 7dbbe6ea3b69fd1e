using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Says where in the file stands what was found in a line.</summary>
/// <param name="File">The file's name, null where there is none.</param>
/// <param name="Syntax">How lines are read.</param>
internal sealed record LineDiagnostics(string? File, JsonReaderOptions Syntax)
{
    /// <summary>What reading and rules found in a line, in its order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the file, counted from 1.</param>
    /// <param name="parsed">What reading found.</param>
    /// <param name="findings">What rules found.</param>
    public IEnumerable<Diagnostic> Place(ReadOnlyMemory<byte> line, long number, ParsedLine parsed, List<RuleViolation> findings)
    {
        if (parsed.Faults.Length == 0 && findings.Count == 0)
        {
            return [];
        }

        var origin = new SourceDocument(line, File, Syntax) { RecordDepth = 0, LeftOut = [.. parsed.LeftOut] };
        var byOffset = SourceMap.Find(origin, parsed.Faults.Select(fault => fault.Offset), []).ByOffset;
        var reading = parsed.Faults.Select(fault => fault.ToDiagnostic(byOffset[fault.Offset])).ToList();
        origin = origin.WithRefused(reading.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.JsonPointer));
        var places = SourceMap.Find(origin, [], findings.Select(finding => finding.Pointer));
        return reading
            .Concat(findings
                .Where(finding => origin.AroundRefused.Count == 0 || !DatasetRuleRunner.FollowsFromRefusal(finding, places, origin))
                .Select(finding => DatasetRuleRunner.Locate(finding, places.Nearest(finding.Pointer), origin)))
            .Select(diagnostic => diagnostic with { File = File, Line = number > int.MaxValue ? int.MaxValue : (int)number })
            .OrderBy(diagnostic => diagnostic.Column);
    }
}
