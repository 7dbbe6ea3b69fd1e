namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class DocumentWriteScenario() : Scenario(Operation.Write, "ClaimModel: ClaimDataset.ToUtf8, a compact document")
{
    private ClaimDataset _dataset = new();

    public override void Prepare(CorpusText corpus) => _dataset = ClaimDataset.Read(corpus.Document).GetDatasetOrThrow();

    public override void Release() => _dataset = new();

    public override ScenarioResult Run(CorpusText corpus) => new(_dataset.ToUtf8(new() { Indented = false }).Length, _dataset.Claims.Count);
}
