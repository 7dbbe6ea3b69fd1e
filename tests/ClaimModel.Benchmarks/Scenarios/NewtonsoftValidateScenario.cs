using ClaimModel.Benchmarks.Plain;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class NewtonsoftValidateScenario() : Scenario(Operation.Validate, "Newtonsoft.Json + FluentValidation + id sets")
{
    public override ScenarioResult Run(CorpusText corpus) => new(corpus.Lines.Length, PlainValidation.Run(NewtonsoftRecords.Read(corpus.Lines)));
}
