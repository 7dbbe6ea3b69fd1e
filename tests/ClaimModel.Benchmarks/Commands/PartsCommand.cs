using System.CommandLine;
using BenchmarkDotNet.Running;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>parts</c>: measures the parts one by one, with BenchmarkDotNet.</summary>
internal sealed class PartsCommand : BenchmarkCommand
{
    private readonly Argument<string[]> _arguments = new("ARGUMENTS")
    {
        Description = "What BenchmarkDotNet is to be told, after two hyphens: parts -- --filter '*Date*' --job short. It asks what to run where nothing is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public PartsCommand()
        : base("parts", "Measures the parts one by one, with BenchmarkDotNet.")
    {
        Add(_arguments);
        TreatUnmatchedTokensAsErrors = false;
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        // It looks for the project from here, and leaves its reports here.
        Environment.CurrentDirectory = Repository.Root;
        BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run([.. arguments.GetValue(_arguments) ?? [], .. arguments.UnmatchedTokens]);
        return Done;
    }
}
