using System.Text;
using System.Text.Json.Nodes;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Schema;

namespace ClaimModel.Tests.Schema;

/// <summary>Generates documents from the schemas of the model: valid documents, and copies with a single change, most of which are invalid.</summary>
internal sealed class GeneratedDocuments
{
    private static readonly RecordSchema Dataset = (RecordSchema)JsonCodecs.Record<ClaimDataset>().Schema;

    private readonly Random _random;

    private GeneratedDocuments(int seed) => _random = new(seed);

    /// <summary>Generates a number of valid documents, each followed by a number of changed copies.</summary>
    public static IEnumerable<string> Create(int seed, int valid, int changesOfEach)
    {
        var documents = new GeneratedDocuments(seed);
        for (int i = 0; i < valid; i++)
        {
            JsonNode document = documents.Value(Dataset, 0);
            yield return document.ToJsonString();
            for (int change = 0; change < changesOfEach; change++)
            {
                yield return documents.Changed(document).ToJsonString();
            }
        }
    }

    private JsonNode Value(ValueSchema schema, int depth) => schema switch
    {
        TextSchema text => Pick(SchemaTexts.Valid(text)),
        TermSchema word => _random.Next(4) == 0 ? Pick(["robot", "Système", "x"]) : Pick(word.Words),
        NumberSchema => JsonNode.Parse(Pick(["0", "-1.50", "1E2", "1e-400", "100000000000000000000"]))!, // no null literal
        BooleanSchema => _random.Next(2) == 0,
        ListSchema list => new JsonArray([.. Enumerable.Range(0, _random.Next(depth == 0 ? 3 : 2)).Select(_ => Value(list.Items, depth + 1))]),
        OneOrManySchema either => _random.Next(2) == 0 ? Value(either.Item, depth) : Value(new ListSchema(either.Item), depth),
        QualifiersSchema map => new JsonObject(SchemaTexts.Valid((TextSchema)map.Texts).Where(_ => _random.Next(8) == 0)
            .Select(key => KeyValuePair.Create(key, (JsonNode?)Value(map.Texts, depth + 1)))),
        LanguageMapSchema map => new JsonObject(SchemaTexts.Valid((TextSchema)map.Tags).Where(_ => _random.Next(8) == 0).DistinctBy(tag => tag.ToUpperInvariant())
            .Select(tag => KeyValuePair.Create(tag, (JsonNode?)Value(map.Texts, depth + 1)))),
        RecordSchema record => Record(record, depth),
        _ => throw new NotSupportedException(schema.GetType().Name),
    };

    private JsonObject Record(RecordSchema schema, int depth)
    {
        var record = new JsonObject();
        foreach (MemberSchema member in schema.Members.Where(member => member.IsRequired || _random.Next(depth == 0 ? 3 : 4) != 0))
        {
            record[member.Name] = Value(member.Value, depth + 1);
        }

        if (schema.AtLeastOneOf.Count > 0 && !schema.AtLeastOneOf.Any(record.ContainsKey))
        {
            MemberSchema member = schema.Members.Single(member => member.Name == schema.AtLeastOneOf[0]);
            record[member.Name] = Value(member.Value, depth + 1);
        }

        if (_random.Next(3) == 0)
        {
            record["x-own"] = JsonNode.Parse(Pick(["null", "1e300", "[null,{}]", "\"\"", "{\"id\":null}"]));
        }

        return record;
    }

    private JsonNode Changed(JsonNode document)
    {
        var holder = new JsonArray(document.DeepClone());
        List<Location> locations = [];
        Collect(holder, 0, Dataset, locations);
        Location location = locations[_random.Next(locations.Count)];
        switch (_random.Next(4))
        {
            case 0:
                location.Set(Pick<Func<JsonNode?>>([() => null, () => 1, () => true, () => "text", () => new JsonArray(), () => new JsonObject(), () => new JsonArray((JsonNode?)null)])());
                break;
            case 1 when location.Holder is JsonObject record:
                record.Remove(location.Name);
                break;
            case 2 when location.Node is JsonArray list:
                list.Insert(_random.Next(list.Count + 1), Pick<JsonNode?>([null, 7, "", "a b"]));
                break;
            case 2 when location.Node is JsonObject inner:
                inner[Pick(["", "en_US", "id", "x-own", "de", "claimModel"])] = Pick<JsonNode?>([null, 7, "text", "1.0"]);
                break;
            default:
                location.Set(location.Schema is TextSchema or TermSchema ? WrongText(location) : location.Node is JsonValue ? "text" : 7);
                break;
        }

        return holder[0] ?? new JsonArray(); // a document that is just null is replaced by an array, which is not an object either
    }

    /// <summary>Generates text that is invalid for a value, or that differs from a valid text in one or two characters.</summary>
    private string WrongText(Location location)
    {
        if (location.Schema is not TextSchema schema)
        {
            return Pick(["", " ", "\u00A0\t", "wort", "\uFEFF"]);
        }

        if (_random.Next(3) == 0)
        {
            return Pick(SchemaTexts.Invalid);
        }

        var text = new StringBuilder(Pick(SchemaTexts.Valid(schema)));
        for (int changes = _random.Next(1, 3); changes > 0; changes--)
        {
            char letter = Pick([.. "0123456789-/.XYTZ?~%:+ aAxe\n\u00A0é"]);
            int at = _random.Next(text.Length + 1);
            switch (_random.Next(3))
            {
                case 0:
                    text.Insert(at, letter);
                    break;
                case 1 when at < text.Length && !char.IsSurrogate(text[at]):
                    text[at] = letter;
                    break;
                case 2 when at < text.Length && !char.IsSurrogate(text[at]):
                    text.Remove(at, 1);
                    break;
            }
        }

        return schema.Name == "id" && text.Length > 0 && char.IsLowSurrogate(text[0]) ? "" : text.ToString();
    }

    /// <summary>Enumerates the values of a document with their schemas.</summary>
    private static void Collect(JsonNode holder, object key, ValueSchema schema, List<Location> locations)
    {
        var location = new Location(holder, key, schema);
        locations.Add(location);
        switch (schema, location.Node)
        {
            case (RecordSchema record, JsonObject node):
                foreach (MemberSchema member in record.Members.Where(member => node.ContainsKey(member.Name)))
                {
                    Collect(node, member.Name, member.Value, locations);
                }

                break;
            case (LanguageMapSchema map, JsonObject node):
                foreach (string tag in node.Select(entry => entry.Key).ToList())
                {
                    Collect(node, tag, map.Texts, locations);
                }

                break;
            case (QualifiersSchema map, JsonObject node):
                foreach (string name in node.Select(entry => entry.Key).ToList())
                {
                    Collect(node, name, map.Texts, locations);
                }

                break;
            case (OneOrManySchema either, JsonArray):
                Collect(holder, key, new ListSchema(either.Item), locations);
                break;
            case (ListSchema list, JsonArray node):
                for (int i = 0; i < node.Count; i++)
                {
                    Collect(node, i, list.Items, locations);
                }

                break;
        }
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>The location of a value in a document.</summary>
    private sealed record Location(JsonNode Holder, object Key, ValueSchema Schema)
    {
        public string Name => (string)Key;

        public JsonNode? Node => Key is int index ? Holder[index] : Holder[Name];

        public void Set(JsonNode? value)
        {
            if (Key is int index)
            {
                Holder[index] = value;
            }
            else
            {
                Holder[Name] = value;
            }
        }
    }
}
