using ClaimModel.JsonLines;

namespace ClaimModel.Benchmarks.Scenarios;

internal sealed class JsonLinesReadScenario() : Scenario(Operation.Read, "ClaimModel: ClaimJsonLines.Read, line by line")
{
    public override ScenarioResult Run(CorpusText corpus)
    {
        using var stream = new MemoryStream(corpus.Lines, writable: false);
        var claims = 0;
        foreach (var line in ClaimJsonLines.Read(stream))
        {
            claims += line.Record is Claim ? 1 : 0;
        }

        return new(corpus.Lines.Length, claims);
    }
}
