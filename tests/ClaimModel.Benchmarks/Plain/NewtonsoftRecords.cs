using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>Reads JSON Lines into plain records with Newtonsoft.Json. The type of a line is determined first.</summary>
internal static class NewtonsoftRecords
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
        DateParseHandling = DateParseHandling.None,
    });

    /// <exception cref="BenchmarkException">A line has an unknown type.</exception>
    public static IEnumerable<object> Read(byte[] text)
    {
        using var lines = new StreamReader(new MemoryStream(text));
        while (lines.ReadLine() is { } line)
        {
            yield return ReadLine(line);
        }
    }

    private static object ReadLine(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line));
        return Serializer.Deserialize(reader, TypeOf(line))!; // a line is never null
    }

    private static Type TypeOf(string line)
    {
        const string Start = "{\"type\":\"";
        return line[Start.Length..line.IndexOf('"', Start.Length)] switch
        {
            "claim" => typeof(PlainClaim),
            "source" => typeof(PlainSource),
            "actor" => typeof(PlainActor),
            "topic" => typeof(PlainTopic),
            "predicate" => typeof(PlainPredicate),
            "dataset" => typeof(PlainDataset),
            _ => throw new BenchmarkException("A line has an unknown type."),
        };
    }
}
