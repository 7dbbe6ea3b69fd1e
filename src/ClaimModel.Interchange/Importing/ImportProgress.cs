namespace ClaimModel.Interchange;

/// <summary>How far an import has come.</summary>
/// <param name="Bytes">The number of bytes of the input that were read, before decompression.</param>
/// <param name="Records">The number of records that were imported.</param>
public readonly record struct ImportProgress(long Bytes, long Records);
