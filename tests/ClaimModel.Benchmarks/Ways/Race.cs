using System.Diagnostics;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>
/// Runs ways in turn, several rounds, and keeps the best of each: what else the machine does at the time then hits all of them alike, and counts least.
/// </summary>
internal sealed class Race(CorpusText corpus, int rounds, Action<string> tell)
{
    /// <summary>Measures ways that may be held ready at the same time.</summary>
    /// <exception cref="BenchmarkException">A way finds a fault in the corpus, or does not see all of it.</exception>
    public IReadOnlyList<Measurement> Run(IReadOnlyList<Way> ways, CancellationToken cancellation)
    {
        var measurements = ways.Select(way => new Measurement(way)).ToList();
        try
        {
            foreach (var measurement in measurements)
            {
                Prepare(measurement);
            }

            // The first round is not counted: the compiler is still at work in it.
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var measurement in measurements.Where(measurement => measurement.MissingBecause is null))
                {
                    cancellation.ThrowIfCancellationRequested();
                    tell(round == 0 ? $"warm-up: {measurement.Way.Name}" : $"round {round} of {rounds}: {measurement.Way.Name}");
                    RunOnce(measurement, isCounted: round > 0);
                }
            }
        }
        finally
        {
            foreach (var way in ways)
            {
                way.Release();
            }
        }

        return measurements;
    }

    private void Prepare(Measurement measurement)
    {
        try
        {
            tell($"getting ready: {measurement.Way.Name}");
            measurement.Way.Prepare(corpus);
        }
        catch (BenchmarkException fault)
        {
            measurement.MissingBecause = fault.Message;
        }
    }

    private void RunOnce(Measurement measurement, bool isCounted)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var pass = measurement.Way.Run(corpus);
        var time = watch.Elapsed;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        if (pass.Claims != corpus.Claims)
        {
            throw new BenchmarkException($"\"{measurement.Way.Name}\" sees {pass.Claims} claims, where {corpus.Claims} are.");
        }

        if (isCounted)
        {
            measurement.Add(pass, time, allocated);
        }
    }
}
