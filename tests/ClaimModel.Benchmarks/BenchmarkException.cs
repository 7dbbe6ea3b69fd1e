namespace ClaimModel.Benchmarks;

/// <summary>Something that keeps a measurement from being made, said in a sentence.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
