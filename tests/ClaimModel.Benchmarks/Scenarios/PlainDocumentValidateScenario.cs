using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class PlainDocumentValidateScenario() : Scenario(Operation.Validate, "JsonSerializer (source-generated) + FluentValidation + id sets, a document in memory")
{
    public override ScenarioResult Run(CorpusText corpus)
    {
        var document = PlainDocument.Read(corpus.Document);
        return new(corpus.Document.Length, PlainValidation.Run(document.Records()));
    }
}
