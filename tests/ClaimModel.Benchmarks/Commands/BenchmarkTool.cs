using System.CommandLine;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>The root command of the benchmarks.</summary>
internal static class BenchmarkTool
{
    public static Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Measures ClaimModel and compares it with other libraries. docs/performance.md explains the figures.")
        {
            new RatiosCommand(),
            new ProcessCommand(),
            new PartsCommand(),
            new ComplexityCommand(),
            new KindsCommand(),
            new GenerateCommand(),
            new GenerateTableCommand(),
        };
        return root.Parse(arguments).InvokeAsync();
    }
}
