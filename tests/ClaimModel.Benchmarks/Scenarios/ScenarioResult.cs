namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>What a run of a scenario has processed.</summary>
/// <param name="Bytes">The number of bytes read or written.</param>
/// <param name="Claims">The number of claims.</param>
internal readonly record struct ScenarioResult(long Bytes, int Claims);
