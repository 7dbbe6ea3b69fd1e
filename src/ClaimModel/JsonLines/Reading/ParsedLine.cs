using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>The result of parsing a line.</summary>
/// <param name="Record">The record, a dataset without records for the first line; null if it was refused.</param>
/// <param name="Errors">The errors, by offset in the line.</param>
/// <param name="LeftOut">The offsets of list elements that were left out.</param>
/// <param name="Refused">The readable part of a refused record; null if its type is unknown.</param>
/// <param name="IsForeign">Whether the line declares a later major version of the format.</param>
internal readonly record struct ParsedLine(ExtensibleRecord? Record, ReadError[] Errors, long[] LeftOut, ExtensibleRecord? Refused, bool IsForeign)
{
    /// <summary>Returns a line with an error and no record.</summary>
    public static ParsedLine Of(ReadError error) => new(null, [error], [], null, false);
}
