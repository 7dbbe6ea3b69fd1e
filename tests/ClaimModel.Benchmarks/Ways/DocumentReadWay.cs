namespace ClaimModel.Benchmarks.Ways;

internal sealed class DocumentReadWay() : Way(Stage.Read, "ClaimModel: ClaimDataset.Read, a document, all records held")
{
    public override Pass Run(CorpusText corpus) => new(corpus.Document.Length, ClaimDataset.Read(corpus.Document).Dataset.Claims.Count);
}
