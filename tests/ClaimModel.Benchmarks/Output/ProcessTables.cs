using System.Globalization;
using ClaimModel.Benchmarks.Processes;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Shows whole processes beside each other.</summary>
internal static class ProcessTables
{
    public static void Print(ProcessRace race)
    {
        FigureTable.Print(
            string.Create(CultureInfo.InvariantCulture, $"Whole processes: {race.File.Name}, {race.File.Length:N0} bytes, the best of all rounds"),
            ["Process", "ms", "MB/s", "processor ms", "peak memory, MB", "times as fast as the last", "exit code"],
            race.Contestants.Select(contestant => Row(contestant, race)));
        foreach (var contestant in race.Contestants)
        {
            Console.WriteLine($"{contestant.Name} said: {contestant.Best.Said}");
        }
    }

    /// <summary>Shows how the time grows with the size: 1 is in proportion.</summary>
    public static void PrintGrowth(ProcessRace first, ProcessRace last)
    {
        var size = Math.Log((double)last.File.Length / first.File.Length);
        FigureTable.Print(
            $"Growth from {first.File.Name} to {last.File.Name}",
            ["Process", "exponent of the time", "exponent of the peak memory"],
            first.Contestants.Zip(last.Contestants).Select(pair => new[]
            {
                pair.First.Name,
                Figure(Grown(pair.First, pair.Second, static contestant => contestant.Best.Time.TotalSeconds) / size),
                Figure(Grown(pair.First, pair.Second, static contestant => contestant.PeakBytes) / size),
            }));
    }

    private static double? Grown(Contestant first, Contestant last, Func<Contestant, double> figure) =>
        first.Best.ExitCode == 0 && last.Best.ExitCode == 0 ? Math.Log(figure(last) / figure(first)) : null;

    /// <summary>The figures of a process; none where it has not done the work.</summary>
    private static string[] Row(Contestant contestant, ProcessRace race)
    {
        var best = contestant.Best;
        var last = race.Contestants[^1].Best;
        double? Known(double figure) => best.ExitCode == 0 ? figure : null;
        return
        [
            contestant.Name,
            Figure(Known(best.Time.TotalMilliseconds)),
            Figure(Known(race.File.Length / 1e6 / best.Time.TotalSeconds)),
            Figure(Known(best.ProcessorTime.TotalMilliseconds)),
            Figure(Known(contestant.PeakBytes / 1e6)),
            Figure(last.ExitCode == 0 ? Known(last.Time / best.Time) : null),
            best.ExitCode.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
