using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>The result of parsing a line.</summary>
/// <param name="Record">The record, a dataset without records for the first line; null if it was skipped.</param>
/// <param name="Errors">The errors, by offset in the line, up to the limit.</param>
/// <param name="Skipped">The readable part of a skipped record; null if its type is unknown.</param>
/// <param name="IsUnsupportedVersion">Whether the line declares a later major version of the format.</param>
/// <param name="Corrected">The line with its syntax errors corrected, to which the offsets refer; null if there are none that could be corrected.</param>
internal readonly record struct ParsedLine(ExtensibleRecord? Record, ReadError[] Errors, ExtensibleRecord? Skipped, bool IsUnsupportedVersion, CorrectedText? Corrected = null)
{
    private readonly OmittedDiagnostics? _omitted;
    private readonly OffsetSet? _skippedOffsets;
    private readonly OffsetSet? _invalidOffsets;

    /// <summary>Gets the errors beyond the limit.</summary>
    public OmittedDiagnostics Omitted { get => _omitted ?? OmittedDiagnostics.None; init => _omitted = value; }

    /// <summary>Gets the offsets of list elements that were skipped.</summary>
    public OffsetSet SkippedOffsets { get => _skippedOffsets ?? OffsetSet.Empty; init => _skippedOffsets = value; }

    /// <summary>Gets the offsets of the values that are invalid.</summary>
    public OffsetSet InvalidOffsets { get => _invalidOffsets ?? OffsetSet.Empty; init => _invalidOffsets = value; }

    /// <summary>Gets a value indicating whether the rest of the line is missing after one of the errors.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Returns a line with an error and no record.</summary>
    public static ParsedLine Of(ReadError error) => new(null, [error], null, false);

    /// <summary>Returns the line without its errors.</summary>
    public ParsedLine WithoutErrors() => this with { Errors = [], Omitted = OmittedDiagnostics.None, InvalidOffsets = OffsetSet.Empty };
}
