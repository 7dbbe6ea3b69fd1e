using System.CommandLine;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Processes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>process</c>: measures whole processes that read the same file, including start and exit.</summary>
internal sealed class ProcessCommand : BenchmarkCommand
{
    private const int DefaultRounds = 3;
    private const string Validate = "validate";
    private const string Show = "show";
    private const string Contradictions = "contradictions";
    private const string Find = "find";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The file to read, such as one written by generate. For several files, also prints how the time grows from the first to the last.",
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

    private readonly Option<string[]> _commands = new("--command")
    {
        Description = "The command of the tool to measure; may be repeated. contradictions searches with --found, and find writes a temporary file. [default: validate]",
        HelpName = $"{Validate}|{Show}|{Contradictions}|{Find}",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int[]> _cores = new("--cores")
    {
        Description = "Limit all programs to the first N cores with taskset, and use as many jobs and threads; may be repeated.",
        HelpName = "N",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _empty = new("--empty") { Description = "Compare with an empty console program, which is built first. With a small file, this shows the cost of starting." };
    private readonly NodeOptions _node = new();

    public ProcessCommand()
        : base("process", "Measures whole processes that read the same file: the tool, Node with ajv, and DuckDB.")
    {
        _commands.AcceptOnlyFromAmong(Validate, Show, Contradictions, Find);
        Add(_paths);
        Add(_tools);
        Add(_rounds);
        Add(_commands);
        Add(_cores);
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
        var output = Path.GetTempFileName();
        try
        {
            var comparisons = files.ConvertAll(file => new ProcessComparison(file, Programs(arguments, packages, empty, file.FullName, output)));
            foreach (var comparison in comparisons)
            {
                comparison.Run((int)arguments.GetValue(_rounds), cancellationToken);
                ProcessTables.Print(comparison);
            }

            if (comparisons.Count > 1)
            {
                ProcessTables.PrintGrowth(comparisons[0], comparisons[^1]);
            }

            return comparisons.TrueForAll(comparison => comparison.Programs.All(program => program.IsSuccessful)) ? Success : Failure;
        }
        finally
        {
            File.Delete(output);
        }
    }

    private List<MeasuredProgram> Programs(ParseResult arguments, NodePackages? packages, EmptyProgram? empty, string file, string output)
    {
        if (arguments.GetValue(_cores) is { Length: > 0 } cores)
        {
            return [.. cores.SelectMany(count => Programs(arguments, packages, empty, file, output, [count]).Select(program => program.On(count)))];
        }

        int[] jobs = arguments.GetValue(_jobs) is { Length: > 0 } given ? given : [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        return [.. Programs(arguments, packages, empty, file, output, jobs)];
    }

    private IEnumerable<MeasuredProgram> Programs(ParseResult arguments, NodePackages? packages, EmptyProgram? empty, string file, string output, int[] jobs)
    {
        string[] tools = arguments.GetValue(_tools) is { Length: > 0 } named ? named : [BuiltTool()];
        string[] commands = arguments.GetValue(_commands) is { Length: > 0 } given ? given : [Validate];
        foreach (var (command, tool) in commands.SelectMany(command => tools.Select(tool => (command, tool))))
        {
            IEnumerable<MeasuredProgram> programs = command switch
            {
                Show => [ToolProgram.Show(tool, file)],
                Contradictions => [ToolProgram.Contradictions(tool, file)],
                Find => [ToolProgram.Find(tool, file, output)],
                _ => jobs.Select(count => ToolProgram.Validate(tool, file, count)),
            };
            foreach (var program in programs)
            {
                yield return program;
            }
        }

        if (packages is { HasDuckDb: true })
        {
            foreach (var count in jobs)
            {
                yield return new($"DuckDB: read_json, all columns into a table, {(count == 1 ? "one thread" : $"{count} threads")}", () => NodeScript.DuckDb(packages, "read", file, count));
            }
        }

        if (packages is { HasAjv: true })
        {
            yield return new("Node: JSON.parse + ajv with the published schema (no references)", () => NodeScript.Check(packages, "validate", file));
        }

        if (empty is not null)
        {
            yield return new("an empty console program", empty.Start);
        }
    }

    /// <summary>Returns the path of the tool that was built in the same configuration as the benchmarks.</summary>
    private static string BuiltTool()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";
        var tool = Path.Combine(Repository.Root, "src", "ClaimModel.Cli", "bin", configuration, "net10.0", "ClaimModel.Cli.dll");
        return File.Exists(tool) ? tool : throw new BenchmarkException($"The tool has not been built: \"{tool}\" does not exist. Build it, or specify another one with --tool.");
    }
}
