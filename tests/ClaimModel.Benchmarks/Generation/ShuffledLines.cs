using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of each object in random order, the type included.</summary>
internal sealed class ShuffledLines : LineRewriter
{
    private readonly Random _random = new(20170412);

    protected override JsonObject Change(JsonObject record)
    {
        var members = record.ToArray();
        _random.Shuffle(members);
        record.Clear();
        foreach (var (name, value) in members)
        {
            record[name] = value switch
            {
                JsonObject inner => Change(inner),
                JsonArray list => Change(list),
                _ => value,
            };
        }

        return record;
    }

    private JsonArray Change(JsonArray list)
    {
        foreach (var inner in list.OfType<JsonObject>())
        {
            Change(inner);
        }

        return list;
    }
}
