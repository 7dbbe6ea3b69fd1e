using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Schema;

/// <summary>What a codec reads, described so that a JSON Schema can be created from it. Immutable.</summary>
internal abstract record ValueSchema
{
    /// <summary>Gets the name of the definition in the JSON Schema; null if the schema is written where it is used.</summary>
    public virtual string? Definition => null;

    /// <summary>Returns the JSON Schema: a reference if the schema has a definition.</summary>
    public JsonObject ToJson() => Definition is { } name ? new() { ["$ref"] = $"#/$defs/{name}" } : Inline();

    /// <summary>Returns the JSON Schema of a schema without definition.</summary>
    protected virtual JsonObject Inline() => throw new NotSupportedException($"{GetType().Name} is always a definition.");

    /// <summary>Returns the name of the definition of a type.</summary>
    protected static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}

/// <summary>Texts.</summary>
/// <param name="Name">The name of the definition; empty if documents do not contain such texts, or contain any text.</param>
/// <param name="Description">A description of the texts; empty for any text.</param>
/// <param name="Pattern">A regular expression (ECMA-262) that matches all valid texts, and as few others as possible; empty for any text.</param>
/// <param name="MaxLength">The maximum number of characters; null if there is none.</param>
internal sealed record TextSchema(string Name, string Description, string Pattern, int? MaxLength = null) : ValueSchema
{
    /// <summary>Gets the type of the records that ids refer to; null for other texts.</summary>
    public RecordType? ReferencedType { get; init; }

    public override string? Definition => Name.Length > 0 ? Name : null;

    protected override JsonObject Inline() => Pattern.Length > 0
        ? new() { ["type"] = "string", ["description"] = Description, ["pattern"] = Pattern }
        : new() { ["type"] = "string" };
}

/// <summary>Words of an open vocabulary.</summary>
/// <param name="Vocabulary">The enumeration.</param>
/// <param name="Words">The known words.</param>
/// <param name="Default">The word that an absent member stands for; empty if the member is required.</param>
internal sealed record TermSchema(Type Vocabulary, IReadOnlyList<string> Words, string Default) : ValueSchema
{
    public override string Definition => NameOf(Vocabulary);
}

/// <summary>Finite numbers.</summary>
internal sealed record NumberSchema : ValueSchema
{
    protected override JsonObject Inline() => new() { ["type"] = "number" };
}

/// <summary>Boolean values; an absent member is false.</summary>
internal sealed record BooleanSchema : ValueSchema
{
    protected override JsonObject Inline() => new() { ["type"] = "boolean" };
}

/// <summary>Lists.</summary>
internal sealed record ListSchema(ValueSchema Items) : ValueSchema
{
    protected override JsonObject Inline() => new() { ["type"] = "array", ["items"] = Items.ToJson() };
}

/// <summary>Values of a type, or lists of them.</summary>
internal sealed record OneOrManySchema(ValueSchema Item) : ValueSchema
{
    protected override JsonObject Inline() => new() { ["anyOf"] = new JsonArray(Item.ToJson(), new ListSchema(Item).ToJson()) };
}

/// <summary>Objects with a text for each of any keys.</summary>
internal sealed record QualifiersSchema(ValueSchema Texts) : ValueSchema
{
    public override string Definition => NameOf(typeof(Qualifiers));
}

/// <summary>Objects with a text for each language.</summary>
internal sealed record LanguageMapSchema(ValueSchema Tags, ValueSchema Texts) : ValueSchema
{
    public override string Definition => NameOf(typeof(LanguageMap));
}

/// <summary>Objects with known members, and possibly others, which are preserved.</summary>
/// <param name="Record">The CLR type.</param>
/// <param name="Name">The name of the type of object.</param>
/// <param name="Members">The known members, in the order in which they are written.</param>
/// <param name="AtLeastOneOf">The names of optional members of which one is needed; empty if there is no such requirement.</param>
internal sealed record RecordSchema(Type Record, string Name, IReadOnlyList<MemberSchema> Members, IReadOnlyList<string> AtLeastOneOf) : ValueSchema
{
    public override string Definition => NameOf(Record);
}

/// <summary>Objects with any members.</summary>
internal sealed record ExtensionsSchema : ValueSchema
{
    protected override JsonObject Inline() => new() { ["type"] = "object" };
}

/// <summary>Records of several types, each of which states its type in a member <c>type</c>.</summary>
/// <param name="TypeNames">The names of the types.</param>
internal sealed record AnyRecordSchema(IReadOnlyList<string> TypeNames) : ValueSchema
{
    protected override JsonObject Inline() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["type"] = new JsonObject { ["enum"] = new JsonArray([.. TypeNames.Select(name => (JsonNode)name)]) } },
        ["required"] = new JsonArray("type"),
    };
}

/// <summary>A known member of an object.</summary>
internal sealed record MemberSchema(string Name, bool IsRequired, ValueSchema Value);
