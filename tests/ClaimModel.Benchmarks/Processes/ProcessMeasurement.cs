using System.ComponentModel;
using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>The time and the memory of a process from start to exit.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Time">The time from start to exit.</param>
/// <param name="ProcessorTime">The CPU time on all cores, as last sampled before exit.</param>
/// <param name="PeakBytes">The peak working set, as last sampled before exit.</param>
/// <param name="Output">The last lines of its output.</param>
internal sealed record ProcessMeasurement(int ExitCode, TimeSpan Time, TimeSpan ProcessorTime, long PeakBytes, string Output)
{
    private const int KeptLines = 3;

    /// <summary>The sampling interval. The operating system records the peak, so only a peak in the last interval can be missed.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a process until it exits.</summary>
    /// <exception cref="BenchmarkException">The process cannot be started.</exception>
    public static ProcessMeasurement Run(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        using var process = Start(start);
        using var registration = cancellationToken.Register(process.Kill);
        var output = new Queue<string>();
        process.OutputDataReceived += (_, line) => KeepLast(output, line.Data);
        process.ErrorDataReceived += (_, line) => KeepLast(output, line.Data);
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
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // The process has exited since the last sample.
            }
        }

        var time = watch.Elapsed;
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return new(process.ExitCode, time, processorTime, peak, string.Join(" | ", output));
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!; // not null, because the shell is not used
        }
        catch (Win32Exception exception)
        {
            throw new BenchmarkException($"{start.FileName} cannot be started: {exception.Message}");
        }
    }

    private static void KeepLast(Queue<string> output, string? line)
    {
        lock (output)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                output.Enqueue(line.Trim());
            }

            if (output.Count > KeptLines)
            {
                output.Dequeue();
            }
        }
    }
}
