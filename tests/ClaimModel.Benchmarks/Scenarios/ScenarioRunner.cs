using System.Diagnostics;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>
/// Runs scenarios in turn for several rounds, and keeps the best run of each, so that other load on the machine affects all of them alike and
/// as little as possible.
/// </summary>
/// <param name="corpus">The claims.</param>
/// <param name="rounds">The number of rounds after the warm-up.</param>
/// <param name="isProcessorTime">Measures CPU time on all cores instead of elapsed time.</param>
/// <param name="reportProgress">Receives the name of the current step.</param>
internal sealed class ScenarioRunner(CorpusText corpus, int rounds, bool isProcessorTime, Action<string> reportProgress)
{
    /// <summary>Measures scenarios that can be prepared at the same time.</summary>
    /// <exception cref="BenchmarkException">A scenario reports a problem in the corpus, or does not process all of it.</exception>
    public IReadOnlyList<Measurement> Run(IReadOnlyList<Scenario> scenarios, CancellationToken cancellationToken)
    {
        var measurements = scenarios.Select(scenario => new Measurement(scenario)).ToList();
        try
        {
            foreach (var measurement in measurements)
            {
                Prepare(measurement);
            }

            // The first round is a warm-up: code is still being compiled.
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var measurement in measurements.Where(measurement => measurement.NotMeasuredBecause is null))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    reportProgress(round == 0 ? $"warm-up: {measurement.Scenario.Name}" : $"round {round} of {rounds}: {measurement.Scenario.Name}");
                    RunOnce(measurement, isMeasured: round > 0);
                }
            }
        }
        finally
        {
            foreach (var scenario in scenarios)
            {
                scenario.Release();
            }
        }

        return measurements;
    }

    private void Prepare(Measurement measurement)
    {
        try
        {
            reportProgress($"preparing: {measurement.Scenario.Name}");
            measurement.Scenario.Prepare(corpus);
        }
        catch (BenchmarkException exception)
        {
            measurement.NotMeasuredBecause = exception.Message;
        }
    }

    private void RunOnce(Measurement measurement, bool isMeasured)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processorTime = measurement.Scenario.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var result = measurement.Scenario.Run(corpus);
        var time = isProcessorTime ? measurement.Scenario.ProcessorTime - processorTime : watch.Elapsed;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        if (result.Claims != corpus.Claims)
        {
            throw new BenchmarkException($"\"{measurement.Scenario.Name}\" processed {result.Claims} claims instead of {corpus.Claims}.");
        }

        if (isMeasured)
        {
            measurement.Add(result, time, allocated);
        }
    }
}
