namespace ClaimModel.Benchmarks.Ways;

/// <summary>What one run of a way has gone through.</summary>
/// <param name="Bytes">The bytes read or written.</param>
/// <param name="Claims">The claims among them.</param>
internal readonly record struct Pass(long Bytes, int Claims);
