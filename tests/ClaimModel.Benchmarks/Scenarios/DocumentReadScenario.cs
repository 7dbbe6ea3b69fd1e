namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class DocumentReadScenario() : Scenario(Operation.Read, "ClaimModel: ClaimDataset.Read, a document in memory")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Document.Length, ClaimDataset.Read(corpus.Document).Dataset.Claims.Count);
}
