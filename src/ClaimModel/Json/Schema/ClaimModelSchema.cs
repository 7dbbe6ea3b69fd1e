using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ClaimModel.Json.Codecs;

namespace ClaimModel;

/// <summary>The JSON Schema of datasets, and the schemas of the types of ClaimModel inside other schemas.</summary>
/// <remarks>
/// <see cref="System.Text.Json.Schema.JsonSchemaExporter"/> cannot describe the types of ClaimModel, because they have converters. With
/// <see cref="Transform(JsonSchemaExporterContext, JsonNode)"/> as its <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>, it describes
/// them as the published schema does. This type is thread-safe.
/// </remarks>
public static class ClaimModelSchema
{
    private const string FileName = "claimmodel-1.schema.json";

    private static readonly Lazy<string> FileText = new(ReadFile);

    private static readonly Lazy<JsonElement> Root = new(static () => JsonElement.Parse(Text));

    /// <summary>Gets the text of the published schema (JSON Schema, draft 2020-12), with line feeds as line breaks. It describes documents, and defines records and their values in <c>$defs</c>.</summary>
    public static string Text => FileText.Value;

    /// <summary>Returns the published schema as a JSON object. Each call returns a new object, which may be changed.</summary>
    public static JsonObject ToJson() => JsonObject.Create(Root.Value.Clone())!; // the root is an object

    /// <summary>
    /// Returns the schema of a type as it is published, but without references, so that it is valid at any place in any document. Each call returns a new
    /// object, which may be changed.
    /// </summary>
    /// <param name="type">
    /// A record such as <see cref="Claim"/> or <see cref="ClaimDataset"/>, a type of a member of a record, such as <see cref="ClaimId"/>,
    /// <see cref="PartialDate"/> or <see cref="Term{TEnum}"/>, a vocabulary, a <see cref="ValueList{T}"/> of one of these, or the nullable form of one of them,
    /// whose schema also accepts null.
    /// </param>
    /// <exception cref="ArgumentException">The schema does not describe the type.</exception>
    public static JsonObject DefinitionOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Find(type, Nullable.GetUnderlyingType(type) is not null)
            ?? throw new ArgumentException($"The schema of ClaimModel does not describe {type}.", nameof(type));
    }

    /// <summary>
    /// Replaces the schema of a type of ClaimModel by its definition, also as the schema of elements, and returns all other schemas unchanged. The method can be used as
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">The type, and the property whose schema it is.</param>
    /// <param name="schema">The schema that the exporter created. Its annotations, such as a description, are preserved.</param>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema) => Transform(context.TypeInfo, context.PropertyInfo, schema);

    /// <summary>
    /// Replaces the schema of a type of ClaimModel by its definition, also as the schema of elements, and returns all other schemas unchanged. Callbacks of other libraries that
    /// create schemas can call this method.
    /// </summary>
    /// <remarks>The definition accepts null only for nullable value types and for properties that may be null; elements of lists, values of dictionaries and the root may not be null.</remarks>
    /// <param name="type">The type.</param>
    /// <param name="property">The property whose schema it is; null if it is not the schema of a property.</param>
    /// <param name="schema">The schema that was created for the type. Its annotations, such as a description, are preserved.</param>
    public static JsonNode Transform(JsonTypeInfo type, JsonPropertyInfo? property, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        var isNullable = property is null ? Nullable.GetUnderlyingType(type.Type) is not null : property.IsGetNullable || property.IsSetNullable;
        if (!HasOwnConverter(type, property) || Find(type.Type, isNullable) is not { } definition)
        {
            return WithElements(type, schema);
        }

        if (schema is not JsonObject annotated)
        {
            return definition;
        }

        foreach (var (name, value) in definition)
        {
            annotated.TryAdd(name, value?.DeepClone());
        }

        return annotated;
    }

    /// <summary>Adds the schema of the elements of a list or dictionary, which exporters omit without asking if they cannot see what a converter reads.</summary>
    private static JsonNode WithElements(JsonTypeInfo type, JsonNode schema)
    {
        var keyword = type.Kind == JsonTypeInfoKind.Enumerable ? "items" : "additionalProperties";
        if (type.ElementType is { } element && schema is JsonObject container && container[keyword] is null or JsonObject { Count: 0 })
        {
            var elements = Transform(type.Options.GetTypeInfo(element), null, new JsonObject());
            if (elements is JsonObject { Count: > 0 })
            {
                container[keyword] = elements;
            }
        }

        return schema;
    }

    /// <summary>Determines whether values are converted by ClaimModel: the caller may have replaced its converters.</summary>
    private static bool HasOwnConverter(JsonTypeInfo type, JsonPropertyInfo? property)
    {
        var converted = Nullable.GetUnderlyingType(type.Type) is { } underlying ? type.Options.GetTypeInfo(underlying) : type;
        return property?.CustomConverter is null && converted.Converter.GetType().Assembly == typeof(ClaimModelSchema).Assembly;
    }

    private static JsonObject? Find(Type type, bool isNullable)
    {
        var valueType = Nullable.GetUnderlyingType(type) ?? type;
        if (CodecRegistry.SchemaOf(valueType) is not { } schema)
        {
            return null;
        }

        var definition = Resolve(schema.ToJson());
        if (valueType.IsEnum)
        {
            RemoveOtherWords(definition);
        }

        if (isNullable)
        {
            AcceptNull(definition);
        }

        return definition;
    }

    private static JsonObject Resolve(JsonObject schema)
    {
        using var document = JsonDocument.Parse(schema.ToJsonString());
        return (JsonObject)Resolve(document.RootElement)!; // an object remains one
    }

    /// <summary>Returns a schema with definitions in place of references to them. No definition refers to itself, not even through others.</summary>
    private static JsonNode? Resolve(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object when schema.TryGetProperty("$ref", out var reference) => WithAnnotations(Definition(reference.GetString()!), schema), // references are strings
        JsonValueKind.Object => new JsonObject(schema.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, Resolve(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. schema.EnumerateArray().Select(Resolve)]),
        _ => JsonValue.Create(schema.Clone()),
    };

    private static JsonObject WithAnnotations(JsonObject definition, JsonElement reference)
    {
        foreach (var annotation in reference.EnumerateObject().Where(static member => member.Name != "$ref"))
        {
            definition[annotation.Name] = Resolve(annotation.Value);
        }

        return definition;
    }

    private static JsonObject Definition(string reference)
    {
        var name = reference["#/$defs/".Length..];
        if (Root.Value.GetProperty("$defs").TryGetProperty(name, out var definition))
        {
            return (JsonObject)Resolve(definition)!; // definitions are objects
        }

        // The dataset is the document itself, and has no definition.
        return new(Root.Value.EnumerateObject()
            .Where(static member => member.Name is not ("$schema" or "$defs"))
            .Select(static member => KeyValuePair.Create(member.Name, Resolve(member.Value))));
    }

    /// <summary>Leaves only the known words: values of an enumeration cannot be other words, unlike terms.</summary>
    private static void RemoveOtherWords(JsonObject definition)
    {
        var words = definition["anyOf"]!.AsArray(); // the definitions of vocabularies list alternatives
        words.RemoveAt(words.Count - 1);
    }

    private static void AcceptNull(JsonObject definition)
    {
        if (definition["type"] is { } type)
        {
            definition["type"] = new JsonArray(type.DeepClone(), "null");
        }
        else
        {
            definition["anyOf"]!.AsArray().Add((JsonNode)new JsonObject { ["type"] = "null" }); // the definitions of vocabularies list alternatives
        }
    }

    private static string ReadFile()
    {
        using var reader = new StreamReader(typeof(ClaimModelSchema).Assembly.GetManifestResourceStream(FileName)!); // the project file embeds it
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
