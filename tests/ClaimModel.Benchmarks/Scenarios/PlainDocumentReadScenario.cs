using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class PlainDocumentReadScenario() : Scenario(Operation.Read, "JsonSerializer (source-generated), a document in memory")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Document.Length, PlainDocument.Read(corpus.Document).Claims.Count);
}
