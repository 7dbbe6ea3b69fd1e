using System.CommandLine;
using System.Globalization;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Processes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>process</c>: measures whole processes that validate the same file, including start and exit.</summary>
internal sealed class ProcessCommand : BenchmarkCommand
{
    private const int DefaultRounds = 3;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The file to validate, such as one written by generate. For several files, also prints how the time grows from the first to the last.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _tools = new("--tool")
    {
        Description = "The tool to measure, as an assembly or an executable published with dotnet publish -r; may be repeated. [default: the tool built with the benchmarks]",
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<long> _rounds = CountOption.Create("--rounds", "The number of rounds, of which the best counts.", DefaultRounds, 1_000);
    private readonly Option<int[]> _jobs = new("--jobs")
    {
        Description = "Run the tool with this number of jobs; may be repeated. [default: 1, and the number of cores]",
        HelpName = "N",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _empty = new("--empty") { Description = "Compare with an empty console program, which is built first. With a small file, this shows the cost of starting." };
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

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var files = arguments.GetRequiredValue(_paths).Select(path => new FileInfo(path)).ToList();
        if (files.Find(file => !file.Exists) is { } missing)
        {
            throw new BenchmarkException($"The file \"{missing.FullName}\" does not exist; generate writes one.");
        }

        using var packages = _node.Packages(arguments);
        using var empty = arguments.GetValue(_empty) ? new EmptyProgram(cancellationToken) : null;
        var comparisons = files.ConvertAll(file => new ProcessComparison(file, Programs(arguments, packages, empty, file)));
        foreach (var comparison in comparisons)
        {
            comparison.Run((int)arguments.GetValue(_rounds), cancellationToken);
            ProcessTables.Print(comparison);
        }

        if (comparisons.Count > 1)
        {
            ProcessTables.PrintGrowth(comparisons[0], comparisons[^1]);
        }

        return comparisons.TrueForAll(comparison => comparison.Programs.All(program => program.Best.ExitCode == 0)) ? Success : Failure;
    }

    private List<MeasuredProgram> Programs(ParseResult arguments, NodePackages? packages, EmptyProgram? empty, FileInfo file)
    {
        string[] tools = arguments.GetValue(_tools) is { Length: > 0 } named ? named : [BuiltTool()];
        int[] jobs = arguments.GetValue(_jobs) is { Length: > 0 } given ? given : [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        List<MeasuredProgram> programs = [.. tools.SelectMany(tool => jobs.Select(count => Validate(tool, file.FullName, count)))];
        if (packages is not null)
        {
            programs.Add(new("Node: JSON.parse + ajv with the published schema (no references)", () => NodeScript.Check(packages, "validate", file.FullName)));
        }

        if (empty is not null)
        {
            programs.Add(new("an empty console program", empty.Start));
        }

        return programs;
    }

    private static MeasuredProgram Validate(string tool, string file, int jobs)
    {
        string[] arguments = ["validate", file, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];
        return tool.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new($"dotnet {Path.GetFileName(tool)} validate --jobs {jobs}", () => new("dotnet", [tool, .. arguments]))
            : new($"{Path.GetFileName(tool)} validate --jobs {jobs}", () => new(tool, arguments));
    }

    /// <summary>Returns the path of the tool that was built in the same configuration as the benchmarks.</summary>
    private static string BuiltTool()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";
        var tool = Path.Combine(Repository.Root, "src", "ClaimModel.Cli", "bin", configuration, "net10.0", "ClaimModel.Cli.dll");
        return File.Exists(tool) ? tool : throw new BenchmarkException($"The tool has not been built: \"{tool}\" does not exist. Build it, or specify another one with --tool.");
    }
}
