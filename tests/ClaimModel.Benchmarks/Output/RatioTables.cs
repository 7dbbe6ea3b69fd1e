using System.Globalization;
using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Scenarios;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Prints the figures of the scenarios.</summary>
internal static class RatioTables
{
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        var limit = measurements.Single(measurement => measurement.Scenario is TokenizeScenario);
        FigureTable.Print(
            "Scenarios, best of all rounds",
            ["Scenario", "MB/s", "claims/s", "bytes allocated per claim", "relative to the limit"],
            measurements.Where(measurement => measurement.NotMeasuredBecause is null).Select(measurement => new[]
            {
                $"{Verb(measurement.Scenario.Operation)}: {measurement.Scenario.Name}",
                Figure(measurement.MegabytesPerSecond),
                Figure(measurement.ClaimsPerSecond),
                Figure(measurement.AllocatedPerClaim),
                Figure(measurement.MegabytesPerSecond / limit.MegabytesPerSecond),
            }));
        foreach (var measurement in measurements.Where(measurement => measurement.NotMeasuredBecause is not null))
        {
            Console.WriteLine($"Not measured: {Verb(measurement.Scenario.Operation)}: {measurement.Scenario.Name}: {measurement.NotMeasuredBecause}");
        }
    }

    public static void Print(IReadOnlyList<MemoryMeasurement> measurements)
    {
        var plain = measurements.Single(measurement => measurement.Name == MemoryMeasurement.PlainObjects);
        FigureTable.Print(
            "Memory of loaded records",
            ["Records", "bytes per claim", "relative to plain records"],
            measurements.Select(measurement => new[] { measurement.Name, Figure(measurement.BytesPerClaim), Figure(measurement.BytesPerClaim / plain.BytesPerClaim) }));
    }

    public static void Print(IReadOnlyList<FindingMeasurement> findings) => FigureTable.Print(
        "Finding contradictions, best of three rounds",
        ["Dataset", "claims", "found", "ms to read", "ms to find", "relative to reading"],
        findings.Select(finding => new[]
        {
            finding.Dataset, Figure(finding.Claims), finding.Found.ToString("N0", CultureInfo.InvariantCulture), Figure(finding.Read * 1_000), Figure(finding.Find * 1_000), Figure(finding.Find / finding.Read),
        }));

    public static void Print(IReadOnlyList<Goal> goals) => FigureTable.Print(
        "Goals",
        ["Ratio", "goal", "measured"],
        goals.Select(goal => new[] { goal.Ratio, goal.Target, Figure(goal.Measured) }));

    private static string Verb(Operation operation) => operation switch
    {
        Operation.Tokenize => "limit",
        Operation.Read => "read",
        Operation.Validate => "read and validate",
        _ => "write",
    };
}
