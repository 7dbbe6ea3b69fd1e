using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

internal sealed class PlainReadWay() : Way(Stage.Read, "JsonSerializer, source generated")
{
    public override Pass Run(CorpusText corpus) => new(corpus.Lines.Length, PlainRecords.Read(corpus.Lines).Count(record => record is PlainClaim));
}
