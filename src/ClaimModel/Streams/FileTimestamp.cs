namespace ClaimModel.Streams;

/// <summary>A time as file systems record it; only equality is meaningful.</summary>
internal readonly record struct FileTimestamp(long Seconds, long Nanoseconds);
