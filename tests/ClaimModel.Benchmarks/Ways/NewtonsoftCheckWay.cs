using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Ways;

internal sealed class NewtonsoftCheckWay() : Way(Stage.Check, "Newtonsoft.Json + FluentValidation + sets of ids")
{
    public override Pass Run(CorpusText corpus) => new(corpus.Lines.Length, PlainCheck.Run(NewtonsoftRecords.Read(corpus.Lines)));
}
