using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>A property with a value, of which there are three sorts: a known value, an unknown one, and none.</summary>
/// <param name="Property">The id of the property.</param>
/// <param name="Json">The snak.</param>
internal readonly record struct WikibaseSnak(string Property, JsonValue Json)
{
    /// <summary>Gets a value indicating whether there is a value, but it is not known (<c>somevalue</c>).</summary>
    public bool IsUnknown => Json["snaktype"]?.String == "somevalue";

    /// <summary>Gets a value indicating whether there is no value (<c>novalue</c>).</summary>
    public bool IsNone => Json["snaktype"]?.String == "novalue";

    /// <summary>Gets the type of the value, such as <c>time</c>; null if there is none.</summary>
    public string? Type => Json.Find("datavalue", "type")?.String;

    /// <summary>Gets the value as it is in the file; null if there is none.</summary>
    public JsonValue? Value => Json.Find("datavalue", "value");

    /// <summary>Gets the id of the entity that is the value; null if it is none.</summary>
    public string? EntityId => Type != "wikibase-entityid" || Value is not { } value ? null
        : value["id"]?.String ?? (value["numeric-id"]?.Scalar is { } number ? $"{(value["entity-type"]?.String == "property" ? "P" : "Q")}{number}" : null);

    /// <summary>Gets the text of the value: of a string, or of a text in a language; null for other types.</summary>
    public string? Text => Type switch
    {
        "string" => Value?.String,
        "monolingualtext" => Value?["text"]?.String,
        _ => null,
    } is { } text && !string.IsNullOrWhiteSpace(text) ? SingleLine.Of(text.Trim()) : null;

    /// <summary>Gets the language of a text in a language; null if there is none.</summary>
    public string? Language => Type == "monolingualtext" ? Value?["language"]?.String : null;

    /// <summary>Returns the snaks in an object or list by property, in the order in which they are to be shown.</summary>
    public static IEnumerable<WikibaseSnak> In(JsonValue? snaks) => snaks is not { } all ? []
        : all.IsObject ? all.Children.SelectMany(static list => list.OneOrMany.Select(snak => new WikibaseSnak(list.Name!, snak))) // members have names
        : all.Children.Select(static snak => new WikibaseSnak(snak["property"]?.String ?? "", snak)).Where(static snak => snak.Property.Length > 0);
}
