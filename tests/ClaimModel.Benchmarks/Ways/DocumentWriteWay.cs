namespace ClaimModel.Benchmarks.Ways;

internal sealed class DocumentWriteWay() : Way(Stage.Write, "ClaimModel: ClaimDataset.ToUtf8, a document without white space")
{
    private ClaimDataset _dataset = new();

    public override void Prepare(CorpusText corpus) => _dataset = ClaimDataset.Read(corpus.Document).GetDatasetOrThrow();

    public override void Release() => _dataset = new();

    public override Pass Run(CorpusText corpus) => new(_dataset.ToUtf8(new() { Indented = false }).Length, _dataset.Claims.Count);
}
