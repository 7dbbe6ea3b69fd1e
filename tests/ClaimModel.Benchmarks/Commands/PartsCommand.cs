using System.CommandLine;
using BenchmarkDotNet.Running;

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
        BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run([.. arguments.GetValue(_arguments) ?? [], .. arguments.UnmatchedTokens]);
        return Done;
    }
}
