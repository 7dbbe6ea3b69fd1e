namespace ClaimModel.Benchmarks;

/// <summary>The exception that is thrown if something cannot be measured.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
