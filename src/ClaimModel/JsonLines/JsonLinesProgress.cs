namespace ClaimModel.JsonLines;

/// <summary>How far the reading or writing of records has come.</summary>
/// <param name="Bytes">The bytes behind it, as they stand in the file: compressed where the file is.</param>
/// <param name="TotalBytes">The bytes that there are in all; null where that is not known.</param>
/// <param name="Records">The records behind it.</param>
public readonly record struct JsonLinesProgress(long Bytes, long? TotalBytes, long Records);
