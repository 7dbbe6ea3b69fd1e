using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Processes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>process</c>: whole processes at the same file, their start and their end included.</summary>
internal sealed class ProcessCommand : BenchmarkCommand
{
    private const int UsualRounds = 3;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The file to validate, such as one that generate has written; of several, each a table, and how the time grows from the first to the last.",
        Arity = ArgumentArity.OneOrMore,
    };

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
        Add(_paths);
        Add(_tool);
        Add(_rounds);
        Add(_jobs);
        _node.AddTo(this);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var files = arguments.GetRequiredValue(_paths).Select(path => new FileInfo(path)).ToList();
        if (files.Find(file => !file.Exists) is { } missing)
        {
            throw new BenchmarkException($"There is no file \"{missing.FullName}\"; generate writes one.");
        }

        using var packages = _node.Packages(arguments);
        var races = files.ConvertAll(file => new ProcessRace(file, Contestants(arguments, packages, file)));
        foreach (var race in races)
        {
            race.Run((int)arguments.GetValue(_rounds), cancellation);
            ProcessTables.Print(race);
        }

        if (races.Count > 1)
        {
            ProcessTables.PrintGrowth(races[0], races[^1]);
        }

        return races.TrueForAll(race => race.Contestants.All(contestant => contestant.Best.ExitCode == 0)) ? Done : Failed;
    }

    private List<Contestant> Contestants(ParseResult arguments, NodePackages? packages, FileInfo file)
    {
        var tool = arguments.GetValue(_tool) ?? BuiltTool();
        int[] jobs = arguments.GetValue(_jobs) is { Length: > 0 } given ? given : [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        List<Contestant> contestants = [.. jobs.Select(count => Validate(tool, file.FullName, count))];
        if (packages is not null)
        {
            contestants.Add(new("Node: JSON.parse + ajv with the published schema (no references)", () => NodeScript.Start(packages, "validate", file.FullName)));
        }

        return contestants;
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
}
