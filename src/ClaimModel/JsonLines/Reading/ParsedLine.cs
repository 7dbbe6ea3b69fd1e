using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>The result of parsing a line.</summary>
/// <param name="Record">The record, a dataset without records for the first line; null if it was skipped.</param>
/// <param name="Errors">The errors, by offset in the line.</param>
/// <param name="SkippedOffsets">The offsets of list elements that were skipped.</param>
/// <param name="Skipped">The readable part of a skipped record; null if its type is unknown.</param>
/// <param name="IsUnsupportedVersion">Whether the line declares a later major version of the format.</param>
/// <param name="Corrected">The line with its syntax errors corrected, to which the offsets refer; null if there are none that could be corrected.</param>
internal readonly record struct ParsedLine(ExtensibleRecord? Record, ReadError[] Errors, long[] SkippedOffsets, ExtensibleRecord? Skipped, bool IsUnsupportedVersion, CorrectedText? Corrected = null)
{
    /// <summary>Returns a line with an error and no record.</summary>
    public static ParsedLine Of(ReadError error) => new(null, [error], [], null, false);
}
