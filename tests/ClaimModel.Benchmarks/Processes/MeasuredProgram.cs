using System.Diagnostics;
using System.Globalization;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>A program that processes a file in a process of its own.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Start">Creates the start information of a process.</param>
internal sealed record MeasuredProgram(string Name, Func<ProcessStartInfo> Start)
{
    private readonly List<ProcessMeasurement> _runs = [];

    /// <summary>Gets the number of cores that the program is limited to; null for all.</summary>
    public int? Cores { get; private init; }

    /// <summary>Gets the highest exit code of a successful run.</summary>
    public int MaxExitCode { get; init; }

    /// <summary>Gets the fastest run.</summary>
    public ProcessMeasurement Best => _runs.MinBy(run => run.Time) ?? throw new InvalidOperationException("The program has not been run.");

    /// <summary>Gets the shortest CPU time of all runs.</summary>
    public TimeSpan ProcessorTime => _runs.Min(run => run.ProcessorTime);

    /// <summary>Gets the smallest peak of all runs.</summary>
    public long PeakBytes => _runs.Min(run => run.PeakBytes);

    public bool IsSuccessful => _runs.TrueForAll(run => run.ExitCode >= 0 && run.ExitCode <= MaxExitCode);

    /// <summary>Returns the same program, limited to the first cores of the machine by <c>taskset</c>.</summary>
    public MeasuredProgram On(int cores) => new(string.Create(CultureInfo.InvariantCulture, $"{Name}, on {(cores == 1 ? "one core" : $"{cores} cores")}"), () => Limited(Start(), cores))
    {
        Cores = cores,
        MaxExitCode = MaxExitCode,
    };

    public void Run(CancellationToken cancellationToken) => _runs.Add(ProcessMeasurement.Run(Start(), cancellationToken));

    private static ProcessStartInfo Limited(ProcessStartInfo start, int cores) =>
        new("taskset", ["-c", $"0-{(cores - 1).ToString(CultureInfo.InvariantCulture)}", start.FileName, .. start.ArgumentList]);
}
