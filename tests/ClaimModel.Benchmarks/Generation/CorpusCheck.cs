namespace ClaimModel.Benchmarks.Generation;

/// <summary>Makes sure that a corpus is what it is said to be: without anything that validation could find.</summary>
internal static class CorpusCheck
{
    private const int Claims = 3_000;

    /// <summary>Reads and validates a small corpus of the same records.</summary>
    /// <exception cref="BenchmarkException">Something is found.</exception>
    public static void Run()
    {
        var result = ClaimDataset.Read(new Corpus { Claims = Claims }.ToDocument());
        if (result.Validate().Diagnostics is { Count: > 0 } findings)
        {
            throw new BenchmarkException($"The corpus is not in order: {findings.Count} findings, the first: {findings[0]}");
        }

        if (result.Dataset.Claims.Count != Claims)
        {
            throw new BenchmarkException($"The corpus has {result.Dataset.Claims.Count} claims, where {Claims} were made.");
        }
    }
}
