using System.CommandLine;
using ClaimModel.Benchmarks.Generation;
using ClaimModel.Benchmarks.Kinds;
using ClaimModel.Benchmarks.Output;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>kinds</c>: measures how much longer unusual files take than the plain one.</summary>
internal sealed class KindsCommand : BenchmarkCommand
{
    private const int DefaultClaims = 100_000;
    private const int DefaultRounds = 5;

    private readonly Option<long> _claims = CountOption.Create("--claims", "The number of claims of each kind.", DefaultClaims, 1_000_000);
    private readonly Option<long> _rounds = CountOption.Create("--rounds", "The number of rounds, of which the best counts.", DefaultRounds, 1_000);

    public KindsCommand()
        : base("kinds", "Measures files with findings, escapes, Arabic texts, or members in random order beside the plain file.")
    {
        Add(_claims);
        Add(_rounds);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var measurements = new List<KindMeasurement>();
        try
        {
            foreach (var kind in Enum.GetValues<CorpusKind>())
            {
                measurements.Add(new(kind, (int)arguments.GetValue(_claims)));
            }

            // The first rounds are the slowest, because code is still being compiled.
            for (var round = 0; round <= arguments.GetValue(_rounds); round++)
            {
                foreach (var measurement in measurements)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    measurement.Run();
                }
            }

            KindTable.Print(measurements);
        }
        finally
        {
            measurements.ForEach(measurement => measurement.Dispose());
        }

        return Success;
    }
}
