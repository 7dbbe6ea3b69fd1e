using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class PlainValidateScenario() : Scenario(Operation.Validate, "JsonSerializer (source-generated) + FluentValidation + id sets")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Lines.Length, PlainValidation.Run(PlainRecords.Read(corpus.Lines)));
}
