using System.CommandLine;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>The benchmarks as a whole: finds the command and runs it.</summary>
internal static class BenchmarkTool
{
    public static Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Measures ClaimModel, and others at the same work. docs/performance.md says what the figures mean.")
        {
            new RatiosCommand(),
            new ProcessCommand(),
            new PartsCommand(),
            new GenerateCommand(),
        };
        return root.Parse(arguments).InvokeAsync();
    }
}
