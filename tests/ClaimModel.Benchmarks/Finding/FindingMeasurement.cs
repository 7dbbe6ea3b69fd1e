using System.Diagnostics;
using ClaimModel.Analysis;

namespace ClaimModel.Benchmarks.Finding;

/// <summary>The time to find the contradictions of a dataset, and to read the same dataset.</summary>
/// <param name="Dataset">The kind of dataset.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Read">The seconds to read the dataset from a document.</param>
/// <param name="Find">The seconds to find its contradictions.</param>
/// <param name="Found">The number of contradictions.</param>
internal sealed record FindingMeasurement(string Dataset, int Claims, double Read, double Find, int Found)
{
    private const int Rounds = 3;

    /// <summary>Measures datasets with an issue for every ten claims, of which one in ten is disputed, and a dataset with a single issue.</summary>
    public static IReadOnlyList<FindingMeasurement> Measure(int claims) =>
    [
        Measure("one issue per ten claims", DisputedDataset.Create(claims / 10, claims / 10)),
        Measure("one issue per ten claims", DisputedDataset.Create(claims, claims / 10)),
        Measure("all claims on one issue", DisputedDataset.Create(claims / 10, 1)),
    ];

    /// <summary>Returns the exponent with which the time to find contradictions grows with the number of claims.</summary>
    public static double Growth(FindingMeasurement small, FindingMeasurement large) => Math.Log(large.Find / small.Find) / Math.Log((double)large.Claims / small.Claims);

    private static FindingMeasurement Measure(string name, ClaimDataset source)
    {
        var document = source.ToUtf8(new() { Indented = false });
        var (read, find, found) = (double.MaxValue, double.MaxValue, 0);
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            var dataset = ClaimDataset.Read(document).GetDatasetOrThrow();
            read = Math.Min(read, clock.Elapsed.TotalSeconds);
            GC.Collect();
            clock.Restart();
            found = ContradictionFinder.Find(dataset).Found.Count;
            find = Math.Min(find, clock.Elapsed.TotalSeconds);
        }

        return new(name, source.Claims.Count, read, find, found);
    }
}
