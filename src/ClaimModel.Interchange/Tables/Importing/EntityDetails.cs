using System.Text.Json.Nodes;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Writing;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Adds what a row says about an actor, topic or source to its record.</summary>
internal static class EntityDetails
{
    /// <summary>Returns the record with the details that it lacks. Lists are united; of other members, the first value counts.</summary>
    /// <param name="record">The record.</param>
    /// <param name="details">The details, as the JSON of the record.</param>
    /// <param name="conflicts">Receives the names of the members with another value.</param>
    public static TRecord Add<TRecord>(TRecord record, string details, ICollection<string> conflicts)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var merged = ToJson(record);
        var isChanged = false;
        foreach (var (name, value) in JsonNode.Parse(details)!.AsObject()) // an object that was just written
        {
            if (value is null)
            {
                continue;
            }

            switch (merged[name])
            {
                case null:
                    merged[name] = value.DeepClone();
                    isChanged = true;
                    break;
                case JsonArray list when value is JsonArray items:
                    foreach (var item in items.Where(item => !list.Any(known => JsonNode.DeepEquals(known, item))).ToList())
                    {
                        list.Add(item?.DeepClone());
                        isChanged = true;
                    }

                    break;
                case var known when !JsonNode.DeepEquals(known, value):
                    conflicts.Add(name);
                    break;
            }
        }

        return isChanged ? (TRecord?)RecordJson.Read(RecordType.Of(record), merged.ToJsonString()) ?? record : record;
    }

    private static JsonObject ToJson(ExtensibleRecord record)
    {
        var writer = new JsonLinesWriter();
        writer.Write(record);
        var json = JsonNode.Parse(writer.Lines.Span)!.AsObject(); // a record is an object
        json.Remove("type");
        return json;
    }
}
