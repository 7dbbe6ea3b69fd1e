using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Complexity;

/// <summary>The documents that violate a rule once, from the tests of the rules, with all of their records repeated under other ids.</summary>
internal static class RepeatedDocument
{
    private const string Ending = ".invalid.claims.json";

    /// <summary>Gets one input for each rule whose file is valid JSON with records.</summary>
    public static IEnumerable<GrowingInput> All => Directory.GetFiles(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Validation", "Files"), $"*{Ending}")
        .Order(StringComparer.Ordinal)
        .Select(path => (Name: Path.GetFileName(path)[..^Ending.Length], Document: Parse(path)))
        .Where(file => file.Document is not null && ListsOf(file.Document).Any())
        .Select(file => new GrowingInput("many violations", file.Name[..6], count => Repeat(file.Document!, count)));

    private static JsonObject? Parse(string path)
    {
        try
        {
            if (JsonNode.Parse(File.ReadAllText(path)) is not JsonObject document)
            {
                return null;
            }

            _ = Repeat(document, 1); // throws if JsonNode cannot represent the document
            return document;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null; // the rule is about JSON, duplicate members or unpaired surrogates
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> ListsOf(JsonObject document) => document.Where(member => member.Value is JsonArray { Count: > 0 });

    private static string Repeat(JsonObject document, int count)
    {
        var ids = ListsOf(document).SelectMany(list => list.Value!.AsArray()).OfType<JsonObject>().Select(record => TextOf(record["id"])).OfType<string>().ToHashSet();
        var total = ListsOf(document).Sum(list => list.Value!.AsArray().Count);
        var text = new StringBuilder("{");
        foreach (var (name, value) in document)
        {
            text.Append(text.Length == 1 ? "" : ",").Append(JsonSerializer.Serialize(name)).Append(':');
            if (value is not JsonArray { Count: > 0 } records)
            {
                text.Append(value?.ToJsonString() ?? "null");
                continue;
            }

            var record = records.ToJsonString()[1..^1];
            text.Append('[');
            for (var copy = 0; copy < Math.Max(1, count / total); copy++)
            {
                text.Append(copy == 0 ? "" : ",").Append(copy == 0 ? record : WithOtherIds(record, ids, copy));
            }

            text.Append(']');
        }

        return text.Append('}').ToString();
    }

    private static string WithOtherIds(string records, HashSet<string> ids, int copy)
    {
        foreach (var id in ids)
        {
            records = records.Replace($"\"{id}\"", $"\"{id}-{copy}\"", StringComparison.Ordinal);
        }

        return records;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length is > 0 and < 100 ? text : null;
}
