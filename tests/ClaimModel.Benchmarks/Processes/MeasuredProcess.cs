using System.ComponentModel;
using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>What a process took from its start to its end.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Time">From start to end.</param>
/// <param name="ProcessorTime">On all cores together, as last seen before the end.</param>
/// <param name="PeakBytes">The most memory it held, as last seen before the end.</param>
/// <param name="Said">The last lines it printed.</param>
internal sealed record MeasuredProcess(int ExitCode, TimeSpan Time, TimeSpan ProcessorTime, long PeakBytes, string Said)
{
    private const int KeptLines = 3;

    /// <summary>How often it is looked at. The peak is the operating system's own, so that none is missed but in the last moment.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a process to its end.</summary>
    /// <exception cref="BenchmarkException">It cannot be started.</exception>
    public static MeasuredProcess Run(ProcessStartInfo start, CancellationToken cancellation)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        using var process = Start(start);
        using var ending = cancellation.Register(process.Kill);
        var said = new Queue<string>();
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var processorTime = TimeSpan.Zero;
        var peak = 0L;
        while (!process.WaitForExit(Interval))
        {
            try
            {
                process.Refresh();
                processorTime = process.TotalProcessorTime;
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
            {
                // It has ended since it was last looked at.
            }
        }

        var time = watch.Elapsed;
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new(process.ExitCode, time, processorTime, peak, string.Join(" | ", said));
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!; // a new process, as the shell is not used
        }
        catch (Win32Exception fault)
        {
            throw new BenchmarkException($"{start.FileName} cannot be started: {fault.Message}");
        }
    }

    private static void Keep(Queue<string> said, string? line)
    {
        lock (said)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                said.Enqueue(line.Trim());
            }

            if (said.Count > KeptLines)
            {
                said.Dequeue();
            }
        }
    }
}
