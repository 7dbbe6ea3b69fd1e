using System.Text.Json;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>The upper limit for readers that are built on <see cref="Utf8JsonReader"/>: reads all tokens line by line, and does nothing with them.</summary>
internal sealed class TokenizeScenario() : Scenario(Operation.Tokenize, "Utf8JsonReader, tokens only")
{
    public override ScenarioResult Run(CorpusText corpus)
    {
        var claims = 0;
        foreach (var line in new TextLines(corpus.Lines))
        {
            var json = new Utf8JsonReader(line.Span);
            while (json.Read())
            {
            }

            claims += line.Span.StartsWith("{\"type\":\"claim\""u8) ? 1 : 0;
        }

        return new(corpus.Lines.Length, claims);
    }
}
