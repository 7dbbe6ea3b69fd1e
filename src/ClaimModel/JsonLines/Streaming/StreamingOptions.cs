namespace ClaimModel.JsonLines;

/// <summary>The options for validating JSON Lines.</summary>
/// <remarks>The diagnostics are the same for any degree of parallelism.</remarks>
public sealed partial record StreamingOptions
{
    /// <summary>Gets the options for reading lines.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>Gets the maximum number of threads; the number of cores by default.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Gets the maximum number of diagnostics of each severity to list; null (the default) for that of the validation,
    /// <see cref="Validation.ValidationOptions.MaxDiagnostics"/>. The first ones in the file are listed, and all of them are counted.
    /// </summary>
    public int? MaxDiagnostics { get; init; }

    /// <summary>Gets the object that receives progress every 256 KiB; null (the default) to disable.</summary>
    public IProgress<JsonLinesProgress>? Progress { get; init; }

    /// <summary>Gets the folder to which a compressed file is decompressed, because its records are read again; null (the default) for the system's temporary folder.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>Gets the maximum size of a temporary file, in bytes: at least 1; 64 GiB by default. Copying more throws an <see cref="IOException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxTemporaryBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64L << 30;

    internal static StreamingOptions Default { get; } = new();
}
