namespace ClaimModel.JsonLines;

/// <summary>Options for validating JSON Lines.</summary>
/// <remarks>The diagnostics are the same for any degree of parallelism.</remarks>
public sealed record StreamingOptions
{
    /// <summary>Gets the options for reading lines.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>Gets the maximum number of threads; the number of cores by default.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets the maximum number of diagnostics to list, the first of the file; 10,000 by default. All are counted.</summary>
    public int MaxDiagnostics { get; init; } = 10_000;

    /// <summary>Gets the receiver of progress, after every 256 KiB; null, the default, to disable.</summary>
    public IProgress<JsonLinesProgress>? Progress { get; init; }

    /// <summary>Gets the folder that a compressed file is decompressed to, because its records are read again; null, the default, for the system's temporary folder.</summary>
    public string? TemporaryFolder { get; init; }

    internal static StreamingOptions Default { get; } = new();
}
