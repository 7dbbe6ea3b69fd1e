using System.CommandLine;
using BenchmarkDotNet.Running;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>parts</c>: measures single operations with BenchmarkDotNet.</summary>
internal sealed class PartsCommand : BenchmarkCommand
{
    private readonly Argument<string[]> _arguments = new("ARGUMENTS")
    {
        Description = "Arguments for BenchmarkDotNet, after two hyphens: parts -- --filter '*Date*' --job short. Without arguments, it asks what to run.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public PartsCommand()
        : base("parts", "Measures single operations with BenchmarkDotNet.")
    {
        Add(_arguments);
        TreatUnmatchedTokensAsErrors = false;
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        // BenchmarkDotNet looks for the project in the current directory, and writes its reports there.
        Environment.CurrentDirectory = Repository.Root;
        BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run([.. arguments.GetValue(_arguments) ?? [], .. arguments.UnmatchedTokens]);
        return Success;
    }
}
