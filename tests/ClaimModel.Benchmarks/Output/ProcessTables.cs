using System.Globalization;
using ClaimModel.Benchmarks.Processes;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Prints the figures of whole processes.</summary>
internal static class ProcessTables
{
    public static void Print(ProcessComparison comparison)
    {
        FigureTable.Print(
            string.Create(CultureInfo.InvariantCulture, $"Whole processes: {comparison.File.Name}, {comparison.File.Length:N0} bytes, best of all rounds"),
            ["Process", "ms", "MB/s", "CPU ms", "peak memory, MB", "speed relative to the last", "by CPU time", "exit code"],
            comparison.Programs.Select(program => Row(program, comparison)));
        foreach (var program in comparison.Programs.Where(program => !program.IsSuccessful))
        {
            Console.WriteLine($"Failed: {program.Name}: {program.Best.Output}");
        }
    }

    /// <summary>Prints the exponents with which time and memory grow with the size of the file; 1 is linear growth.</summary>
    public static void PrintGrowth(ProcessComparison first, ProcessComparison last)
    {
        var size = Math.Log((double)last.File.Length / first.File.Length);
        FigureTable.Print(
            $"Growth from {first.File.Name} to {last.File.Name}",
            ["Process", "exponent of the time", "exponent of the peak memory"],
            first.Programs.Zip(last.Programs).Select(pair => new[]
            {
                pair.First.Name,
                Figure(LogRatio(pair.First, pair.Second, static program => program.Best.Time.TotalSeconds) / size),
                Figure(LogRatio(pair.First, pair.Second, static program => program.PeakBytes) / size),
            }));
    }

    private static double? LogRatio(MeasuredProgram first, MeasuredProgram last, Func<MeasuredProgram, double> figure) =>
        first.IsSuccessful && last.IsSuccessful ? Math.Log(figure(last) / figure(first)) : null;

    /// <summary>Returns the figures of a program; none if it failed.</summary>
    private static string[] Row(MeasuredProgram program, ProcessComparison comparison)
    {
        var best = program.Best;
        var baseline = comparison.BaselineOf(program);
        double? Known(double figure) => program.IsSuccessful ? figure : null;
        return
        [
            program.Name,
            Figure(Known(best.Time.TotalMilliseconds)),
            Figure(Known(comparison.File.Length / 1e6 / best.Time.TotalSeconds)),
            Figure(Known(program.ProcessorTime.TotalMilliseconds)),
            Figure(Known(program.PeakBytes / 1e6)),
            Figure(baseline.IsSuccessful ? Known(baseline.Best.Time / best.Time) : null),
            Figure(baseline.IsSuccessful ? Known(baseline.ProcessorTime / program.ProcessorTime) : null),
            best.ExitCode.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
