using System.CommandLine;
using System.Globalization;
using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Generation;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Ways;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>ratios</c>: ClaimModel beside others, at the same claims in one run.</summary>
internal sealed class RatiosCommand : BenchmarkCommand
{
    private const int UsualRounds = 5;
    private const int ClaimsToFindIn = 1_000_000;

    private readonly Option<long> _claims = Counts.Option("--claims", "How many claims to make up and go through.", Corpus.UsualClaims, CorpusText.MostClaims);
    private readonly Option<long> _rounds = Counts.Option("--rounds", "How often to run each way, in turn, for the best of them.", UsualRounds, 1_000);
    private readonly NodeOptions _node = new();

    public RatiosCommand()
        : base("ratios", "Measures ClaimModel and others at the same claims in turn, in a few minutes, and prints them beside each other.")
    {
        Add(_claims);
        Add(_rounds);
        _node.AddTo(this);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        CorpusCheck.Run();
        using var packages = _node.Packages(arguments);
        var corpus = new CorpusText((int)arguments.GetValue(_claims));
        var rounds = (int)arguments.GetValue(_rounds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Claims:N0} claims, {corpus.Lines.Length:N0} bytes of JSON Lines, {rounds} rounds, {Environment.ProcessorCount} cores, .NET {Environment.Version}"));

        var race = new Race(corpus, rounds, Tell);
        var ways = WayList.All(packages);
        IReadOnlyList<Measurement> measurements =
        [
            .. race.Run([.. ways.Where(way => way.Stage != Stage.Write)], cancellation),
            .. race.Run([.. ways.Where(way => way.Stage == Stage.Write)], cancellation),
        ];
        Tell("weighing");
        var held = HeldRecords.Weigh(corpus);
        Tell("finding contradictions");
        var findings = FindingTime.Measure(ClaimsToFindIn);
        Tell("");
        RatioTables.Print(measurements);
        RatioTables.Print(held);
        RatioTables.Print(findings);
        RatioTables.Print(Goal.Of(measurements, held, findings));
        return Done;
    }

    /// <summary>Says on a terminal what is being done, on one line.</summary>
    private static void Tell(string what)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{what,-100}\r");
        }
    }
}
