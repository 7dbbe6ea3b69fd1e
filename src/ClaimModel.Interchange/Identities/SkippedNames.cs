namespace ClaimModel.Interchange;

/// <summary>Names that were not compared with each other, because there are too many of them.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <param name="Example">One of the names.</param>
/// <param name="Count">The number of the names.</param>
public sealed record SkippedNames(string Example, long Count);
