using System.Text.Json;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>The limit of every reader that is built on <see cref="Utf8JsonReader"/>: it passes over all tokens, line by line, and does nothing with them.</summary>
internal sealed class TokensWay() : Way(Stage.Pass, "Utf8JsonReader, tokens only")
{
    public override Pass Run(CorpusText corpus)
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
