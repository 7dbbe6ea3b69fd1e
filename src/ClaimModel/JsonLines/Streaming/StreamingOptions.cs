namespace ClaimModel.JsonLines;

/// <summary>How a file of records is validated.</summary>
/// <remarks>What is found is the same for any number of jobs.</remarks>
public sealed record StreamingOptions
{
    /// <summary>How lines are read.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>How many threads work at once; all cores by default.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How many findings are listed, the first of the file; 10,000 by default. All are counted.</summary>
    public int MaxDiagnostics { get; init; } = 10_000;

    /// <summary>Told of every piece of the file that was gone through; null, the default, for nobody. Where records refer to later ones, pieces are gone through again at the end, and the total grows by them.</summary>
    public IProgress<JsonLinesProgress>? Progress { get; init; }

    /// <summary>Where a compressed file is unfolded to, for its records are looked up again; null, the default, for the system's folder of temporary files.</summary>
    public string? TemporaryFolder { get; init; }

    internal static StreamingOptions Default { get; } = new();
}
