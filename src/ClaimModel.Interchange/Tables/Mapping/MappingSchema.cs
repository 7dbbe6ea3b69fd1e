using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>Creates the JSON Schema of mappings, from the lists by which they are read.</summary>
internal static class MappingSchema
{
    /// <summary>The address by which mappings refer to the schema.</summary>
    public const string Id = "claimmodel-map-1.schema.json";

    /// <summary>Returns the schema as JSON text.</summary>
    public static string Create()
    {
        var table = TableMembers();
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Mapping of tables to records of ClaimModel",
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["$schema"] = Text("The address of this schema."),
                ["claimModelMap"] = new JsonObject { ["description"] = "The version of the format of mappings.", ["type"] = "string", ["pattern"] = @"^1\." },
                ["dataset"] = Object("The metadata of the dataset.", MappingDocument.DatasetMembers.ToDictionary(static name => name, static _ => (JsonNode)new JsonObject { ["type"] = "string" })),
                ["tables"] = new JsonObject { ["description"] = "The tables, if there are several. What a table does not state is as for the whole mapping.", ["type"] = "array", ["minItems"] = 1, ["items"] = Ref("table") },
            },
            ["additionalProperties"] = false,
            ["$defs"] = new JsonObject
            {
                ["table"] = Object("The mapping of a table.", table),
                ["column"] = Column(),
                ["path"] = Path(),
                ["texts"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }) },
                ["dates"] = Dates(),
                ["numbers"] = Object("The form of numbers.", new()
                {
                    ["decimal"] = Word("The decimal separator.", [".", ","]),
                    ["grouping"] = Word("The separator of groups of digits.", [",", ".", " ", "'", "_"]),
                }),
                ["values"] = new JsonObject { ["anyOf"] = new JsonArray(Scalar(), new JsonObject { ["type"] = "array", ["items"] = Scalar() }) },
                ["separator"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[\\u0000-\\u007F]$" },
            },
        };
        var properties = root["properties"]!.AsObject(); // just created
        foreach (var (name, schema) in table)
        {
            properties[name] = schema.DeepClone();
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = ClaimJsonEncoder.Instance }))
        {
            root.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static Dictionary<string, JsonNode> TableMembers() => new()
    {
        ["file"] = Text("The file of the table, in the folder of the mapping. Absent for the file that is imported."),
        ["sheet"] = Text("The name of the sheet of a workbook."),
        ["record"] = Word("The type of the records. Default: claim.", TableSettingsReader.RecordNames),
        ["headings"] = Flag("Whether the first row has headings. Default: true. Columns of a table without headings are #1, #2 and so on."),
        ["separator"] = Ref("separator", "The separator of cells. Default: a tab for TSV; it is detected for CSV."),
        ["quotes"] = Flag("Whether cells can be in quotation marks. Default: true for CSV, false for TSV."),
        ["columns"] = new JsonObject
        {
            ["description"] = "For each column, by its heading or by # and its number: the path of the member that it feeds, how it is converted, a list of these, or null to drop it. If absent, columns are matched by their headings.",
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(Ref("column"), new JsonObject { ["type"] = "array", ["items"] = Ref("column") }) },
        },
        ["constants"] = Values("Members that have the same value in each record."),
        ["defaults"] = Values("Members that have a value where the cell is empty."),
        ["id"] = Ref("texts", "The columns from which ids are made. Default: the text, the claimants and the date of a claim, or the name of another record."),
        ["empty"] = Ref("texts", "The words that stand for an empty cell, in any case."),
        ["dates"] = Ref("dates"),
        ["numbers"] = Ref("numbers"),
        ["html"] = Flag("Whether markup and entities in texts are converted to text. Default: true."),
        ["unmapped"] = Word("What becomes of the columns that the mapping does not name. Default: keep, in custom members.", TableSettingsReader.UnmappedWords),
        ["actors"] = Object("Rules for the names of actors.", new()
        {
            ["kinds"] = new JsonObject
            {
                ["description"] = "The kind of the actors whose names match a pattern, in which * stands for any characters. The first pattern that matches counts.",
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["enum"] = Words(RecordShape.Of(typeof(Actor)).Find("kind")!.Words) }, // every actor has a kind
            },
            ["aliases"] = new JsonObject { ["description"] = "The aliases of each name.", ["type"] = "object", ["additionalProperties"] = Ref("texts") },
        }),
        ["base"] = new JsonObject { ["description"] = "The address to which relative addresses refer.", ["type"] = "string", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://" },
        ["scales"] = new JsonObject
        {
            ["description"] = "Scales of verdicts by name: a list from the worst to the best, or a number for each verdict.",
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "array", ["minItems"] = 2, ["items"] = new JsonObject { ["type"] = "string" } },
                    new JsonObject { ["type"] = "object", ["minProperties"] = 2, ["additionalProperties"] = new JsonObject { ["type"] = "number" } }),
            },
        },
    };

    private static JsonObject Column() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "null" },
            Ref("path"),
            Object("How a column is converted.", new()
            {
                ["to"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, Ref("path")) },
                ["separator"] = Ref("separator", "The separator of several values in a cell."),
                ["join"] = Text("The text between the cells of several columns that feed one member. Default: a space."),
                ["dates"] = Ref("dates"),
                ["numbers"] = Ref("numbers"),
                ["empty"] = Ref("texts", "The words that stand for an empty cell."),
                ["html"] = Flag("Whether markup is converted to text."),
                ["scale"] = Text("The name of the scale of verdicts."),
                ["type"] = Word("The type of a custom member. Default: text.", TableSettingsReader.Types),
            }, "to")),
    };

    private static JsonObject Path() => new()
    {
        ["description"] = "The path of a member, such as text, citations[2].source, names.ru, claimants.roles.title or x-venue.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = Words(TableSettingsReader.RecordNames.SelectMany(MemberPaths.All).Distinct().Order(StringComparer.Ordinal)) },
            new JsonObject { ["type"] = "string" }),
    };

    private static JsonObject Dates() => new()
    {
        ["description"] = "The form of dates. Without it, a date such as 03/04/2020 is an error, since it can be read in two ways.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = Words(DateForms.Orders) },
            Object("The form of dates.", new()
            {
                ["order"] = Word("The order of day, month and year.", DateForms.Orders),
                ["formats"] = Ref("texts", "Formats of .NET, such as dd.MM.yy."),
                ["serial"] = Word("The first year of serial dates, which are numbers of days.", DateForms.Serials),
            })),
    };

    private static JsonObject Object(string description, Dictionary<string, JsonNode> members, params string[] required)
    {
        var schema = new JsonObject { ["description"] = description, ["type"] = "object", ["properties"] = new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value.DeepClone()))), ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            schema["required"] = Words(required);
        }

        return schema;
    }

    private static JsonObject Values(string description) => new() { ["description"] = description, ["type"] = "object", ["propertyNames"] = Ref("path"), ["additionalProperties"] = Ref("values") };

    private static JsonObject Scalar() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    private static JsonObject Flag(string description) => new() { ["description"] = description, ["type"] = "boolean" };

    private static JsonObject Word(string description, IEnumerable<string> words) => new() { ["description"] = description, ["enum"] = Words(words) };

    private static JsonObject Ref(string name, string? description = null) =>
        description is null ? new() { ["$ref"] = $"#/$defs/{name}" } : new() { ["description"] = description, ["$ref"] = $"#/$defs/{name}" };

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(static word => (JsonNode)word)];
}
