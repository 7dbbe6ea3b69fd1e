using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

internal sealed class PlainCheckWay() : Way(Stage.Check, "JsonSerializer, source generated + FluentValidation + sets of ids")
{
    public override Pass Run(CorpusText corpus) => new(corpus.Lines.Length, PlainCheck.Run(PlainRecords.Read(corpus.Lines)));
}
