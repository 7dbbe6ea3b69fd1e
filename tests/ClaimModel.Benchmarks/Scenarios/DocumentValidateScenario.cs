namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class DocumentValidateScenario() : Scenario(Operation.Validate, "ClaimModel: ClaimDataset.Read + Validate, a document in memory")
{
    public override ScenarioResult Run(CorpusText corpus)
    {
        var result = ClaimDataset.Read(corpus.Document);
        return result.Validate().Diagnostics.IsEmpty
            ? new(corpus.Document.Length, result.Dataset.Claims.Count)
            : throw new BenchmarkException("ClaimModel reports problems in a valid corpus.");
    }
}
