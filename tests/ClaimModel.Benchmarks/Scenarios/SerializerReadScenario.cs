using System.Text.Json;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>Reads claims line by line with <see cref="JsonSerializer"/> and ClaimModel's converters, as an application would; skips other records.</summary>
internal sealed class SerializerReadScenario() : Scenario(Operation.Read, "ClaimModel: JsonSerializer.Deserialize<Claim>, line by line")
{
    public override ScenarioResult Run(CorpusText corpus)
    {
        var claims = 0;
        foreach (var line in new TextLines(corpus.Lines))
        {
            if (line.Span.StartsWith("{\"type\":\"claim\""u8) && JsonSerializer.Deserialize<Claim>(line.Span) is not null)
            {
                claims++;
            }
        }

        return new(corpus.Lines.Length, claims);
    }
}
