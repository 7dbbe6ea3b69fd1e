using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>A copy of a text in which syntax errors are corrected, so that the rest can be read. All offsets are those of the copy.</summary>
/// <param name="Utf8">The copy; invalid where an error could not be corrected.</param>
/// <param name="Map">Converts offsets to those of the text itself.</param>
/// <param name="Errors">The syntax errors that were corrected. Those of reading the copy are added to them.</param>
/// <param name="MadeUp">The offsets of values that were made up in place of missing ones: such a value has no other error.</param>
internal sealed record CorrectedText(byte[] Utf8, OffsetMap Map, ReadErrorCollector Errors, OffsetSet MadeUp);
