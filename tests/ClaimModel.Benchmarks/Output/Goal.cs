using ClaimModel.Benchmarks.DuckDb;
using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Output;

/// <summary>A goal for a ratio.</summary>
/// <param name="Ratio">The name of the ratio.</param>
/// <param name="Target">The goal as text.</param>
/// <param name="Measured">The figure of this run; null if it was not measured.</param>
internal sealed record Goal(string Ratio, string Target, double? Measured)
{
    /// <summary>Returns the goals with the figures of a run.</summary>
    public static IReadOnlyList<Goal> Of(IReadOnlyList<Measurement> measurements, IReadOnlyList<MemoryMeasurement> memory, IReadOnlyList<FindingMeasurement> findings)
    {
        double? Speed<TScenario>() => measurements.SingleOrDefault(measurement => measurement.Scenario is TScenario && measurement.NotMeasuredBecause is null)?.MegabytesPerSecond;
        double Bytes(string name) => memory.Single(measurement => measurement.Name == name).BytesPerClaim;
        return
        [
            new("reading on one thread, relative to the limit", "≥ 0.55", Speed<JsonLinesReadScenario>() / Speed<TokenizeScenario>()),
            new("the same, relative to DuckDB (read_json, all columns, one thread)", "≥ 1.5", Speed<JsonLinesReadScenario>() / Speed<DuckDbOneThreadScenario>()),
            new("reading and validating with all rules on one thread, relative to the limit", "≥ 0.50", Speed<JsonLinesValidateOneThreadScenario>() / Speed<TokenizeScenario>()),
            new($"the same on {Environment.ProcessorCount} cores, relative to one thread", "≥ 1.8 on two, ≥ 3.0 on four", Speed<JsonLinesValidateAllCoresScenario>() / Speed<JsonLinesValidateOneThreadScenario>()),
            new("the same on one thread, relative to JsonSerializer (source-generated) + FluentValidation", "≥ 6", Speed<JsonLinesValidateOneThreadScenario>() / Speed<PlainValidateScenario>()),
            new("the same for a document in memory, relative to JsonSerializer (source-generated) + FluentValidation", "≥ 2", Speed<DocumentValidateScenario>() / Speed<PlainDocumentValidateScenario>()),
            new("writing, relative to JsonSerializer (source-generated)", "≥ 1.3", Speed<JsonLinesWriteScenario>() / Speed<PlainWriteScenario>()),
            new("memory of a loaded dataset, relative to plain records", "≤ 0.75", Bytes(MemoryMeasurement.DatasetAlone) / Bytes(MemoryMeasurement.PlainObjects)),
            new("time to find contradictions, relative to reading the same dataset", "≤ 0.5", findings[1].Find / findings[1].Read),
            new("growth of the time to find contradictions, as an exponent", "≤ 1.05", FindingMeasurement.Growth(findings[0], findings[1])),
        ];
    }
}
