namespace ClaimModel.Json.Locations;

/// <summary>A location in a text.</summary>
/// <param name="Pointer">The JSON Pointer of the value in the text.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units.</param>
/// <param name="RecordId">The id of the record that contains the location; null if there is none.</param>
internal readonly record struct SourceLocation(string Pointer, int Line, int Column, string? RecordId);
