using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>What came of reading a line.</summary>
/// <param name="Record">The record, a dataset without records for the first line; null where it was refused.</param>
/// <param name="Faults">What was wrong, by offset in the line.</param>
/// <param name="LeftOut">Where list elements began that were left out.</param>
/// <param name="Refused">What could be read of a record that was refused, null where not even its type could.</param>
/// <param name="IsForeign">Whether the line says that the file is in a format of a later major version.</param>
internal readonly record struct ParsedLine(ExtensibleRecord? Record, ReadError[] Faults, long[] LeftOut, ExtensibleRecord? Refused, bool IsForeign)
{
    /// <summary>A line that is nothing but a fault.</summary>
    public static ParsedLine Of(ReadError fault) => new(null, [fault], [], null, false);
}
