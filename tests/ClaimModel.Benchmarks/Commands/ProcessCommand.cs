using System.CommandLine;
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

    private readonly Option<string[]> _tools = new("--tool")
    {
        Description = "The tool, an assembly or a program, such as one that dotnet publish -r has written; may be repeated. [default: the one built with the benchmarks]",
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<long> _rounds = Counts.Option("--rounds", "How often to run each, in turn, for the best of them.", UsualRounds, 1_000);
    private readonly Option<int[]> _jobs = new("--jobs")
    {
        Description = "Run the tool with so many jobs; may be repeated. [default: 1, and as many as there are cores]",
        HelpName = "N",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _empty = new("--empty") { Description = "Compare with an empty console program, which is built first: with a small file, what starting costs." };
    private readonly NodeOptions _node = new();

    public ProcessCommand()
        : base("process", "Measures whole processes that validate the same file: claimmodel validate, and Node with ajv.")
    {
        Add(_paths);
        Add(_tools);
        Add(_rounds);
        Add(_jobs);
        Add(_empty);
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
        using var empty = arguments.GetValue(_empty) ? new EmptyProgram(cancellation) : null;
        var races = files.ConvertAll(file => new ProcessRace(file, Contestants(arguments, packages, empty, file)));
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

    private List<Contestant> Contestants(ParseResult arguments, NodePackages? packages, EmptyProgram? empty, FileInfo file)
    {
        string[] tools = arguments.GetValue(_tools) is { Length: > 0 } named ? named : [BuiltTool()];
        int[] jobs = arguments.GetValue(_jobs) is { Length: > 0 } given ? given : [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        List<Contestant> contestants = [.. tools.SelectMany(tool => jobs.Select(count => Validate(tool, file.FullName, count)))];
        if (packages is not null)
        {
            contestants.Add(new("Node: JSON.parse + ajv with the published schema (no references)", () => NodeScript.Start(packages, "validate", file.FullName)));
        }

        if (empty is not null)
        {
            contestants.Add(new("an empty console program", empty.Start));
        }

        return contestants;
    }

    private static Contestant Validate(string tool, string file, int jobs)
    {
        string[] arguments = ["validate", file, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];
        return tool.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new($"dotnet {Path.GetFileName(tool)} validate --jobs {jobs}", () => new("dotnet", [tool, .. arguments]))
            : new($"{Path.GetFileName(tool)} validate --jobs {jobs}", () => new(tool, arguments));
    }

    /// <summary>The tool, of the configuration in which the benchmarks were built.</summary>
    private static string BuiltTool()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";
        var tool = Path.Combine(Repository.Root, "src", "ClaimModel.Cli", "bin", configuration, "net10.0", "ClaimModel.Cli.dll");
        return File.Exists(tool) ? tool : throw new BenchmarkException($"The tool has not been built: there is no \"{tool}\". Name another one with --tool.");
    }
}
