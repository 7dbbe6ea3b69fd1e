using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Ways;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Shows the ways beside each other.</summary>
internal static class RatioTables
{
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        var limit = measurements.Single(measurement => measurement.Way is TokensWay);
        FigureTable.Print(
            "Ways, the best of all rounds",
            ["Way", "MB/s", "claims/s", "bytes allocated a claim", "share of the limit"],
            measurements.Where(measurement => measurement.MissingBecause is null).Select(measurement => new[]
            {
                $"{Verb(measurement.Way.Stage)}: {measurement.Way.Name}",
                Figure(measurement.MegabytesPerSecond),
                Figure(measurement.ClaimsPerSecond),
                Figure(measurement.AllocatedPerClaim),
                Figure(measurement.MegabytesPerSecond / limit.MegabytesPerSecond),
            }));
        foreach (var measurement in measurements.Where(measurement => measurement.MissingBecause is not null))
        {
            Console.WriteLine($"Not measured: {Verb(measurement.Way.Stage)}: {measurement.Way.Name}: {measurement.MissingBecause}");
        }
    }

    public static void Print(IReadOnlyList<HeldRecords> held)
    {
        var plain = held.Single(records => records.What == HeldRecords.PlainObjects);
        FigureTable.Print(
            "Records held in memory",
            ["What holds them", "bytes a claim", "against plain records"],
            held.Select(records => new[] { records.What, Figure(records.BytesPerClaim), Figure(records.BytesPerClaim / plain.BytesPerClaim) }));
    }

    public static void Print(IReadOnlyList<FindingTime> findings) => FigureTable.Print(
        "Finding contradictions, the best of three",
        ["Dataset", "claims", "found", "ms to read it", "ms to find", "of the time to read"],
        findings.Select(time => new[]
        {
            time.What, Figure(time.Claims), Figure(time.Found), Figure(time.Read * 1_000), Figure(time.Find * 1_000), Figure(time.Find / time.Read),
        }));

    public static void Print(IReadOnlyList<Goal> goals) => FigureTable.Print(
        "Figures to reach",
        ["What", "goal", "measured"],
        goals.Select(goal => new[] { goal.What, goal.Wanted, Figure(goal.Measured) }));

    private static string Verb(Stage stage) => stage switch
    {
        Stage.Pass => "limit",
        Stage.Read => "read",
        Stage.Check => "read and check",
        _ => "write",
    };
}
