using System.Text.Json;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>Reads JSON Lines into plain records with the source-generated <see cref="JsonSerializer"/>. The type of a line is determined first.</summary>
internal static class PlainRecords
{
    /// <exception cref="BenchmarkException">A line has an unknown type.</exception>
    public static IEnumerable<object> Read(ReadOnlyMemory<byte> text)
    {
        foreach (var line in new TextLines(text))
        {
            yield return ReadLine(line.Span);
        }
    }

    private static object ReadLine(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        json.Read();
        json.Read();
        return json.ValueSpan switch
        {
            var type when type.SequenceEqual("claim"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainClaim)!, // a line is never null
            var type when type.SequenceEqual("source"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainSource)!,
            var type when type.SequenceEqual("actor"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainActor)!,
            var type when type.SequenceEqual("topic"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainTopic)!,
            var type when type.SequenceEqual("predicate"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainPredicate)!,
            var type when type.SequenceEqual("dataset"u8) => JsonSerializer.Deserialize(line, PlainContext.Default.PlainDataset)!,
            _ => throw new BenchmarkException("A line has an unknown type."),
        };
    }
}
