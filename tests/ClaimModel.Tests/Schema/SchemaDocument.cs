using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Schema;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Schema;

/// <summary>Generates the JSON Schema of documents from the schemas of the codecs and the XML documentation.</summary>
internal sealed class SchemaDocument
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private SchemaDocument()
    {
    }

    public static string Create()
    {
        var schema = (RecordSchema)JsonCodecs.Record<ClaimDataset>().Schema;
        JsonObject root = new SchemaDocument().Root(schema);
        return root.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Root(RecordSchema schema)
    {
        JsonObject dataset = Record(schema);
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ClaimModel document, version 1",
            ["description"] = $"{dataset["description"]} "
                + "The schema accepts every document that ClaimModel reads, except roles with neither a title nor an organization, which a rule reports. ClaimModel itself rejects more: duplicate members and languages, "
                + "known words in another case, dates that do not exist. Its rules require still more, such as texts that are not blank, valid web addresses and ids that refer to existing records.",
        };
        foreach ((string name, JsonNode? value) in dataset.Where(member => member.Key is not ("title" or "description")))
        {
            root[name] = value?.DeepClone();
        }

        root["$defs"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return root;
    }

    private JsonObject Record(RecordSchema schema)
    {
        var properties = new JsonObject();
        foreach (MemberSchema member in schema.Members)
        {
            properties[member.Name] = Member(schema.Record, member);
        }

        var json = new JsonObject
        {
            ["title"] = Capital(schema.Name),
            ["description"] = MemberDocumentation.Of(schema.Record),
            ["type"] = "object",
            ["properties"] = properties,
        };
        string[] required = [.. schema.Members.Where(member => member.IsRequired).Select(member => member.Name)];
        if (required.Length > 0)
        {
            json["required"] = Texts(required);
        }

        if (schema.AtLeastOneOf.Count > 0)
        {
            json["anyOf"] = new JsonArray([.. schema.AtLeastOneOf.Select(name => (JsonNode)new JsonObject { ["required"] = Texts([name]) })]);
        }

        json["additionalProperties"] = true;
        return json;
    }

    private JsonObject Member(Type record, MemberSchema member)
    {
        string property = record.GetProperties().Single(candidate => JsonNames.Of(candidate) == member.Name).Name;
        var json = new JsonObject { ["description"] = MemberDocumentation.Of(record, property) };
        foreach ((string name, JsonNode? value) in Value(member.Value))
        {
            json[name] = value?.DeepClone();
        }

        switch (member.Value)
        {
            case TermSchema { Default.Length: > 0 } word:
                json["default"] = word.Default;
                break;
            case BooleanSchema:
                json["default"] = false;
                break;
        }

        return json;
    }

    private JsonObject Value(ValueSchema schema)
    {
        if (schema is ListSchema list)
        {
            Value(list.Items);
        }
        else if (schema is OneOrManySchema either)
        {
            Value(either.Item);
        }
        else if (schema.Definition is { } name && !_definitions.ContainsKey(name))
        {
            _definitions[name] = Define(schema);
        }

        return schema.ToJson();
    }

    private JsonObject Define(ValueSchema schema) => schema switch
    {
        TextSchema text => Text(text),
        TermSchema word => Word(word),
        LanguageMapSchema map => LanguageMap(map),
        QualifiersSchema map => Qualifiers(map),
        RecordSchema record => Record(record),
        _ => throw new NotSupportedException($"{schema.GetType().Name} has no definition."),
    };

    private static JsonObject Text(TextSchema schema)
    {
        var json = new JsonObject { ["description"] = schema.Description, ["type"] = "string", ["pattern"] = schema.Pattern };
        if (schema.MaxLength is { } maxLength)
        {
            json["maxLength"] = maxLength;
        }

        return json;
    }

    private static JsonObject Word(TermSchema schema)
    {
        var choices = new JsonArray();
        foreach (string word in schema.Words)
        {
            choices.Add(new JsonObject { ["const"] = word, ["description"] = MemberDocumentation.Of(schema.Vocabulary, Capital(word)) });
        }

        choices.Add(new JsonObject
        {
            ["description"] = "A word of your own, which is kept.",
            ["type"] = "string",
            ["pattern"] = $"[^{TextSchemas.WhiteSpace}]",
        });
        return new() { ["description"] = MemberDocumentation.Of(schema.Vocabulary), ["anyOf"] = choices };
    }

    private JsonObject LanguageMap(LanguageMapSchema schema) => new()
    {
        ["description"] = MemberDocumentation.Of(typeof(LanguageMap)),
        ["type"] = "object",
        ["propertyNames"] = Value(schema.Tags),
        ["additionalProperties"] = Value(schema.Texts),
    };

    private JsonObject Qualifiers(QualifiersSchema schema) => new()
    {
        ["description"] = MemberDocumentation.Of(typeof(Qualifiers)),
        ["type"] = "object",
        ["additionalProperties"] = Value(schema.Texts),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
