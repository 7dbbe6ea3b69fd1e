using System.Diagnostics;
using ClaimModel.Analysis;

namespace ClaimModel.Benchmarks.Finding;

/// <summary>How long it takes to find the contradictions of a dataset, beside reading the same dataset.</summary>
/// <param name="What">What kind of dataset.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Read">The seconds for reading it from a document.</param>
/// <param name="Find">The seconds for finding.</param>
/// <param name="Found">How many contradictions there are.</param>
internal sealed record FindingTime(string What, int Claims, double Read, double Find, int Found)
{
    private const int Rounds = 3;

    /// <summary>A point at issue for every ten claims, of which one in ten is in dispute; and all claims on one point.</summary>
    public static IReadOnlyList<FindingTime> Measure(int claims) =>
    [
        Measure("one point for ten claims", Disputes.On(claims / 10, claims / 10)),
        Measure("one point for ten claims", Disputes.On(claims, claims / 10)),
        Measure("all claims on one point", Disputes.On(claims / 10, 1)),
    ];

    /// <summary>The exponent with which the time for finding grows from one dataset to a larger one of the same kind.</summary>
    public static double Growth(FindingTime small, FindingTime large) => Math.Log(large.Find / small.Find) / Math.Log((double)large.Claims / small.Claims);

    private static FindingTime Measure(string what, ClaimDataset made)
    {
        var document = made.ToUtf8(new() { Indented = false });
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

        return new(what, made.Claims.Count, read, find, found);
    }
}
