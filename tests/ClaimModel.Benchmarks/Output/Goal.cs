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
    public static IReadOnlyList<Goal> Of(IReadOnlyList<Measurement> measurements, IReadOnlyList<HeldRecords> held)
    {
        double? Speed<TWay>() => measurements.SingleOrDefault(measurement => measurement.Way is TWay && measurement.MissingBecause is null)?.MegabytesPerSecond;
        double Weight(string what) => held.Single(records => records.What == what).BytesPerClaim;
        return
        [
            new("a document read to records, of the limit", "≥ 0.45", Speed<DocumentReadWay>() / Speed<TokensWay>()),
            new("a document read, and all rules, of the limit", "≥ 0.33", Speed<DocumentCheckWay>() / Speed<TokensWay>()),
            new("the same against JsonSerializer, source generated + FluentValidation", "≥ 4", Speed<DocumentCheckWay>() / Speed<PlainCheckWay>()),
            new("a document written, against JsonSerializer, source generated", "≥ 1.0", Speed<DocumentWriteWay>() / Speed<PlainWriteWay>()),
            new("a dataset held, against plain records", "≤ 0.75", Weight(HeldRecords.DatasetAlone) / Weight(HeldRecords.PlainObjects)),
        ];
    }
}
