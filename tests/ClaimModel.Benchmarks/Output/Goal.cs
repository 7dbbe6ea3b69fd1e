using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Ways;

namespace ClaimModel.Benchmarks.Output;

/// <summary>A ratio to reach.</summary>
/// <param name="What">What is compared with what.</param>
/// <param name="Wanted">The goal, in words.</param>
/// <param name="Measured">What was measured in this run.</param>
internal sealed record Goal(string What, string Wanted, double? Measured)
{
    /// <summary>The goals that can be judged from a run.</summary>
    public static IReadOnlyList<Goal> Of(IReadOnlyList<Measurement> measurements, IReadOnlyList<HeldRecords> held, IReadOnlyList<FindingTime> findings)
    {
        double? Speed<TWay>() => measurements.SingleOrDefault(measurement => measurement.Way is TWay && measurement.MissingBecause is null)?.MegabytesPerSecond;
        double Weight(string what) => held.Single(records => records.What == what).BytesPerClaim;
        return
        [
            new("read to records, one thread, of the limit", "≥ 0.45", Speed<LinesReadWay>() / Speed<TokensWay>()),
            new("read and checked with all rules, one thread, of the limit", "≥ 0.33", Speed<LinesCheckOnOneWay>() / Speed<TokensWay>()),
            new($"the same on {Environment.ProcessorCount} cores, against one thread", "≥ 1.7 on two, 3.0 on four", Speed<LinesCheckOnAllWay>() / Speed<LinesCheckOnOneWay>()),
            new("the same on one thread, against JsonSerializer, source generated + FluentValidation", "≥ 4", Speed<LinesCheckOnOneWay>() / Speed<PlainCheckWay>()),
            new("written, against JsonSerializer, source generated", "≥ 1.0", Speed<LinesWriteWay>() / Speed<PlainWriteWay>()),
            new("a dataset held, against plain records", "≤ 0.75", Weight(HeldRecords.DatasetAlone) / Weight(HeldRecords.PlainObjects)),
            new("contradictions found, against reading the same dataset", "≤ 0.5", findings[1].Find / findings[1].Read),
            new("growth of the time for finding, as an exponent", "≤ 1.05", FindingTime.Growth(findings[0], findings[1])),
        ];
    }
}
