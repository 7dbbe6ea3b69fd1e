using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Processes;
using ClaimModel.Tests.Support;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>process</c>: whole processes at the same file, their start and their end included.</summary>
internal sealed class ProcessCommand : BenchmarkCommand
{
    private const int UsualRounds = 3;

    private readonly Argument<string> _path = new("PATH") { Description = "The file to validate, such as one that generate has written." };
    private readonly Option<string?> _tool = new("--tool") { Description = "The assembly of the tool. [default: the one built with the benchmarks]", HelpName = "DLL" };
    private readonly Option<long> _rounds = Counts.Option("--rounds", "How often to run each, in turn, for the best of them.", UsualRounds, 1_000);
    private readonly Option<int[]> _jobs = new("--jobs")
    {
        Description = "Run the tool with so many jobs; may be repeated. [default: 1, and as many as there are cores]",
        HelpName = "N",
        DefaultValueFactory = _ => [],
    };

    private readonly NodeOptions _node = new();

    public ProcessCommand()
        : base("process", "Measures whole processes that validate the same file: claimmodel validate, and Node with ajv.")
    {
        Add(_path);
        Add(_tool);
        Add(_rounds);
        Add(_jobs);
        _node.AddTo(this);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var file = new FileInfo(arguments.GetRequiredValue(_path));
        if (!file.Exists)
        {
            throw new BenchmarkException($"There is no file \"{file.FullName}\"; generate writes one.");
        }

        using var packages = _node.Packages(arguments);
        var tool = arguments.GetValue(_tool) ?? BuiltTool();
        int[] jobs = arguments.GetValue(_jobs) is { Length: > 0 } given ? given : [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        List<Contestant> contestants = [.. jobs.Select(count => Validate(tool, file.FullName, count))];
        if (packages is not null)
        {
            contestants.Add(new("Node: JSON.parse + ajv with the published schema (no references)", () => NodeScript.Start(packages, "validate", file.FullName)));
        }

        for (var round = 0; round < arguments.GetValue(_rounds); round++)
        {
            foreach (var contestant in contestants)
            {
                contestant.Run(cancellation);
            }
        }

        Print(file, contestants);
        return contestants.TrueForAll(contestant => contestant.Best.ExitCode == 0) ? Done : Failed;
    }

    private static Contestant Validate(string tool, string file, int jobs) => new(
        $"claimmodel validate --jobs {jobs.ToString(CultureInfo.InvariantCulture)}",
        () => new ProcessStartInfo("dotnet", [tool, "validate", file, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)]));

    /// <summary>The tool, of the configuration in which the benchmarks were built.</summary>
    private static string BuiltTool()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";
        var tool = Path.Combine(Repository.Root, "src", "ClaimModel.Cli", "bin", configuration, "net10.0", "ClaimModel.Cli.dll");
        return File.Exists(tool) ? tool : throw new BenchmarkException($"The tool has not been built: there is no \"{tool}\". Name another one with --tool.");
    }

    private static void Print(FileInfo file, IReadOnlyList<Contestant> contestants)
    {
        FigureTable.Print(
            string.Create(CultureInfo.InvariantCulture, $"Whole processes, {file.Length:N0} bytes, the best of all rounds"),
            ["Process", "seconds", "MB/s", "processor seconds", "peak memory, MB", "times as fast as the last", "exit code"],
            contestants.Select(contestant => Row(contestant, contestants[^1], file)));
        foreach (var contestant in contestants)
        {
            Console.WriteLine($"{contestant.Name} said: {contestant.Best.Said}");
        }
    }

    /// <summary>The figures of a process; none where it has not done the work.</summary>
    private static string[] Row(Contestant contestant, Contestant last, FileInfo file)
    {
        var best = contestant.Best;
        double? Known(double figure) => best.ExitCode == 0 ? figure : null;
        return
        [
            contestant.Name,
            Figure(Known(best.Time.TotalSeconds)),
            Figure(Known(file.Length / 1e6 / best.Time.TotalSeconds)),
            Figure(Known(best.ProcessorTime.TotalSeconds)),
            Figure(Known(contestant.PeakBytes / 1e6)),
            Figure(last.Best.ExitCode == 0 ? Known(last.Best.Time / best.Time) : null),
            best.ExitCode.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
