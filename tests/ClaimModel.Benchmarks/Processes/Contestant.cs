using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>A program that validates a file, as a whole process.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Start">How it is started; asked for anew each time.</param>
internal sealed record Contestant(string Name, Func<ProcessStartInfo> Start)
{
    private readonly List<MeasuredProcess> _runs = [];

    /// <summary>The quickest of the runs.</summary>
    public MeasuredProcess Best => _runs.MinBy(run => run.Time) ?? throw new InvalidOperationException("It has not been run.");

    /// <summary>The least of the peaks: what else the machine did can only have added to it.</summary>
    public long PeakBytes => _runs.Min(run => run.PeakBytes);

    public void Run(CancellationToken cancellation) => _runs.Add(MeasuredProcess.Run(Start(), cancellation));
}
