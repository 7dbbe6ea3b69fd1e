using System.Text.Json;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>Claims through the converters that ClaimModel gives to <see cref="JsonSerializer"/>, as an application would use them; other records are passed over.</summary>
internal sealed class SerializerReadWay() : Way(Stage.Read, "ClaimModel: JsonSerializer.Deserialize<Claim>, line by line")
{
    public override Pass Run(CorpusText corpus)
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
