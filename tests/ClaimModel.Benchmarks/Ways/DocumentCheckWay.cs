namespace ClaimModel.Benchmarks.Ways;

internal sealed class DocumentCheckWay() : Way(Stage.Check, "ClaimModel: ClaimDataset.Read + Validate, a document, all records held")
{
    public override Pass Run(CorpusText corpus)
    {
        var result = ClaimDataset.Read(corpus.Document);
        return result.Validate().Diagnostics.IsEmpty
            ? new(corpus.Document.Length, result.Dataset.Claims.Count)
            : throw new BenchmarkException("ClaimModel finds something where nothing is wrong.");
    }
}
