using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>A program that validates a file in a process of its own.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Start">Creates the start information of a process.</param>
internal sealed record MeasuredProgram(string Name, Func<ProcessStartInfo> Start)
{
    private readonly List<ProcessMeasurement> _runs = [];

    /// <summary>Gets the fastest run.</summary>
    public ProcessMeasurement Best => _runs.MinBy(run => run.Time) ?? throw new InvalidOperationException("The program has not been run.");

    /// <summary>Gets the smallest peak of all runs.</summary>
    public long PeakBytes => _runs.Min(run => run.PeakBytes);

    public void Run(CancellationToken cancellationToken) => _runs.Add(ProcessMeasurement.Run(Start(), cancellationToken));
}
