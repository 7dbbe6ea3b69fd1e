using System.Text.Json;
using ClaimModel.Interchange.Tables;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>What a person who types has to know about a column: what the member is, which words it takes, and which records it refers to.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Schema">What the value is; null for a member that the model does not know.</param>
/// <param name="IsRequired">Whether a record needs the member.</param>
/// <param name="Explanation">An explanation.</param>
internal sealed record ColumnDescription(string Heading, ValueSchema? Schema, bool IsRequired, string Explanation)
{
    /// <summary>Members with texts that may be ids, or words of another sheet.</summary>
    private static readonly Dictionary<string, RecordType> Suggested = new(StringComparer.Ordinal)
    {
        ["proposition.predicate"] = RecordType.Predicate,
    };

    private static readonly Lazy<JsonElement> Definitions = new(static () => JsonDocument.Parse(ClaimModelSchema.Text).RootElement);

    /// <summary>Gets the schema of an item if the column has a list of simple values, and otherwise that of the value.</summary>
    public ValueSchema? ItemSchema => Schema switch
    {
        ListSchema list => list.Items,
        OneOrManySchema list => list.Item,
        _ => Schema,
    };

    /// <summary>Gets a value indicating whether a cell may have several values.</summary>
    public bool IsList => !ReferenceEquals(ItemSchema, Schema);

    /// <summary>Gets the type of record whose ids are suggested; null for none.</summary>
    public RecordType? References => Heading == "id" ? null : Suggested.GetValueOrDefault(Heading) ?? (ItemSchema as TextSchema)?.ReferencedType;

    /// <summary>Gets a value indicating whether a text can be long.</summary>
    public bool IsProse => Heading.Split('.')[^1] is "text" or "exact" or "explanation" or "description" or "statusReason" or "note" or "verdict";

    /// <summary>Gets a value indicating whether cells show several lines.</summary>
    public bool Wraps => IsProse || IsList;

    /// <summary>Describes a column.</summary>
    public static ColumnDescription Of(RecordLayout layout, string heading)
    {
        var steps = RecordPath.TryParse(heading, out var parsed) ? parsed : [];
        ValueSchema? schema = layout.Schema;
        var (isRequired, explanation) = (false, "");
        foreach (var step in steps)
        {
            if (schema is RecordSchema record && record.Members.FirstOrDefault(member => member.Name == step.Name) is { } known)
            {
                (explanation, isRequired, schema) = (Describe(record, known), known.IsRequired, known.Value);
            }
            else
            {
                schema = schema is ListSchema list ? list.Items : schema is LanguageMapSchema or QualifiersSchema ? TextSchemas.Any : null;
            }
        }

        var described = new ColumnDescription(heading, schema, isRequired && steps.Count == 1, explanation.Length > 0 ? explanation : "A member of your own, with a text or a JSON value.");
        return described with { Explanation = $"{described.Explanation}{(described.IsList ? "\nSeveral values are separated by semicolons." : "")}{described.Words()}" };
    }

    private string Words()
    {
        if (ItemSchema is not TermSchema term)
        {
            return "";
        }

        var words = Definitions.Value.GetProperty("$defs").GetProperty(term.Definition).GetProperty("anyOf").EnumerateArray()
            .Where(static word => word.TryGetProperty("const", out _))
            .Select(static word => $"\n{word.GetProperty("const").GetString()}: {word.GetProperty("description").GetString()}");
        return string.Concat(words);
    }

    private static string Describe(RecordSchema record, MemberSchema member)
    {
        var root = Definitions.Value;
        var definition = record.Record == typeof(ClaimDataset) ? root : root.GetProperty("$defs").GetProperty(record.Definition!); // a record has a definition
        return definition.GetProperty("properties").TryGetProperty(member.Name, out var property) ? property.GetProperty("description").GetString() ?? "" : "";
    }
}
