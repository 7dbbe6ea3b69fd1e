using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

internal sealed class NewtonsoftReadWay() : Way(Stage.Read, "Newtonsoft.Json")
{
    public override Pass Run(CorpusText corpus) => new(corpus.Lines.Length, NewtonsoftRecords.Read(corpus.Lines).Count(record => record is PlainClaim));
}
