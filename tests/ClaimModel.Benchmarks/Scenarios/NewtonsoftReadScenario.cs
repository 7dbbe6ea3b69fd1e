using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class NewtonsoftReadScenario() : Scenario(Operation.Read, "Newtonsoft.Json")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Lines.Length, NewtonsoftRecords.Read(corpus.Lines).Count(record => record is PlainClaim));
}
