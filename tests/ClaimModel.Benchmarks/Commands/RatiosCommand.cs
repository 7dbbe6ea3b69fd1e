using System.CommandLine;
using System.Globalization;
using ClaimModel.Benchmarks.Finding;
using ClaimModel.Benchmarks.Generation;
using ClaimModel.Benchmarks.Memory;
using ClaimModel.Benchmarks.Output;
using ClaimModel.Benchmarks.Scenarios;
using ClaimModel.Benchmarks.Serde;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>ratios</c>: compares ClaimModel with other libraries on the same claims in one run.</summary>
internal sealed class RatiosCommand : BenchmarkCommand
{
    private const int DefaultRounds = 5;
    private const int ClaimsForFinding = 1_000_000;

    private readonly Option<long> _claims = CountOption.Create("--claims", "The number of claims to generate and process.", Corpus.DefaultClaims, CorpusText.MaxClaims);
    private readonly Option<long> _rounds = CountOption.Create("--rounds", "The number of rounds, of which the best counts.", DefaultRounds, 1_000);
    private readonly Option<bool> _processorTime = new("--cpu-time") { Description = "Measure CPU time on all cores instead of elapsed time, if there is other load on the machine. Figures for all cores then mean little." };
    private readonly Option<bool> _serde = new("--serde") { Description = "Also measure serde_json, in a program that cargo builds in a temporary folder." };
    private readonly Option<string?> _chart = new("--chart") { Description = "Also write a chart of the speeds as an SVG file.", HelpName = "FILE" };
    private readonly NodeOptions _node = new();

    public RatiosCommand()
        : base("ratios", "Compares ClaimModel with other libraries on the same claims. Takes a few minutes.")
    {
        Add(_claims);
        Add(_rounds);
        _node.AddTo(this);
        Add(_serde);
        Add(_processorTime);
        Add(_chart);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        CorpusValidation.Run();
        using var packages = _node.Packages(arguments);
        using var serde = arguments.GetValue(_serde) ? new SerdeProgram(cancellationToken) : null;
        var corpus = new CorpusText((int)arguments.GetValue(_claims));
        var rounds = (int)arguments.GetValue(_rounds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Claims:N0} claims, {corpus.Lines.Length:N0} bytes of JSON Lines, {rounds} rounds, {Environment.ProcessorCount} cores, .NET {Environment.Version}"));

        var runner = new ScenarioRunner(corpus, rounds, arguments.GetValue(_processorTime), ReportProgress);
        var scenarios = ScenarioList.All(packages, serde);
        IReadOnlyList<Measurement> measurements =
        [
            .. runner.Run([.. scenarios.Where(scenario => scenario.Operation != Operation.Write)], cancellationToken),
            .. runner.Run([.. scenarios.Where(scenario => scenario.Operation == Operation.Write)], cancellationToken),
        ];
        ReportProgress("measuring memory");
        var memory = MemoryMeasurement.Measure(corpus);
        ReportProgress("finding contradictions");
        var findings = FindingMeasurement.Measure(ClaimsForFinding);
        ReportProgress("");
        RatioTables.Print(measurements);
        RatioTables.Print(memory);
        RatioTables.Print(findings);
        RatioTables.Print(Goal.Of(measurements, memory, findings));
        if (arguments.GetValue(_chart) is { } chart)
        {
            SpeedChart.Write(chart, measurements);
        }

        return Success;
    }

    /// <summary>Shows the current step on one line of a terminal.</summary>
    private static void ReportProgress(string step)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{step,-100}\r");
        }
    }
}
