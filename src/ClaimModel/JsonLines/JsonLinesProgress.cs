namespace ClaimModel.JsonLines;

/// <summary>The progress of reading or writing JSON Lines.</summary>
/// <param name="Bytes">The number of bytes processed; of a compressed file, compressed bytes.</param>
/// <param name="TotalBytes">The total number of bytes; null if unknown.</param>
/// <param name="Records">The number of records processed.</param>
public readonly partial record struct JsonLinesProgress(long Bytes, long? TotalBytes, long Records);
