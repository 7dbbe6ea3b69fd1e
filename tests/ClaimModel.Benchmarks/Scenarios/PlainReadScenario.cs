using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class PlainReadScenario() : Scenario(Operation.Read, "JsonSerializer (source-generated)")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Lines.Length, PlainRecords.Read(corpus.Lines).Count(record => record is PlainClaim));
}
