namespace ClaimModel.Benchmarks.Generation;

/// <summary>Verifies that the generated records are valid.</summary>
internal static class CorpusValidation
{
    private const int Claims = 3_000;

    /// <summary>Reads and validates a small corpus.</summary>
    /// <exception cref="BenchmarkException">The corpus is not valid.</exception>
    public static void Run()
    {
        var result = ClaimDataset.Read(new Corpus { Claims = Claims }.ToDocument());
        if (result.Validate().Diagnostics is { Count: > 0 } diagnostics)
        {
            throw new BenchmarkException($"The corpus is not valid: {diagnostics.Count} diagnostics, the first: {diagnostics[0]}");
        }

        if (result.Dataset.Claims.Count != Claims)
        {
            throw new BenchmarkException($"The corpus has {result.Dataset.Claims.Count} claims instead of {Claims}.");
        }
    }
}
