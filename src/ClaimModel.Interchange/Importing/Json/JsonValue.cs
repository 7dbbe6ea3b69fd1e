using System.Text;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>A value of a JSON text, with its place. Two values are equal if they are the same value of the same text.</summary>
internal readonly record struct JsonValue
{
    private readonly LocatedJson _json;
    private readonly int _index;

    public JsonValue(LocatedJson json, int index) => (_json, _index) = (json, index);

    public JsonKind Kind => _json[_index].Kind;

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsList => Kind == JsonKind.List;

    public bool IsNull => Kind == JsonKind.Null;

    /// <summary>Gets the JSON Pointer in the text.</summary>
    public string Pointer => _json.PointerOf(_index);

    /// <summary>Gets the location of the first character, with the pointer.</summary>
    public DiagnosticLocation Location => _json.LocationOf(_index);

    /// <summary>Gets the origin of a record that was created from the value. For the locations of its members, create a <see cref="JsonOrigin"/>.</summary>
    public ImportOrigin Origin => new JsonOrigin(this);

    /// <summary>Gets the name of the member; null for an element of a list and for the root.</summary>
    public string? Name => _json.NameOf(_index);

    /// <summary>Gets the string; null if the value is not a string. Unpaired surrogates, which were reported, are replaced by U+FFFD.</summary>
    public string? String => Kind == JsonKind.String ? _json.TextOf(_index) : null;

    /// <summary>Gets the string, the digits of a number as they are written, or <c>true</c> or <c>false</c>; null for other kinds.</summary>
    public string? Scalar => Kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean ? _json.TextOf(_index) : null;

    /// <summary>Gets the object or list that contains the value; null for the root.</summary>
    public JsonValue? Parent => _json[_index].Parent is >= 0 and var parent ? new(_json, parent) : null;

    /// <summary>Gets the elements of a list, or the values of the members of an object; empty for other kinds.</summary>
    public IEnumerable<JsonValue> Children
    {
        get
        {
            var end = _json[_index].End;
            for (var child = _index + 1; child < end; child = _json[child].End)
            {
                if (!_json[child].IsReplaced)
                {
                    yield return new(_json, child);
                }
            }
        }
    }

    /// <summary>Gets the elements of a list, nothing for null, and otherwise the value itself: what formats permit where one value or several can be.</summary>
    public IEnumerable<JsonValue> OneOrMany => IsList ? Children : IsNull ? [] : [this];

    /// <summary>Gets the member of an object with a name; null if there is none, or the value is not an object.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            if (IsObject)
            {
                foreach (var child in Children)
                {
                    if (child.Name == name)
                    {
                        return child;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>Returns the value at the end of a path of member names; null if there is none.</summary>
    public JsonValue? Find(params ReadOnlySpan<string> path)
    {
        JsonValue? value = this;
        foreach (var name in path)
        {
            value = value?[name];
        }

        return value;
    }

    /// <summary>Determines whether objects and lists are nested more than a number of levels deep.</summary>
    public bool HasDepth(int levels) => Kind is JsonKind.Object or JsonKind.List && (levels == 0 || Children.Any(child => child.HasDepth(levels - 1)));

    /// <summary>Returns the JSON of the value without white space, comments, and what was reported as wrong.</summary>
    /// <param name="omits">Whether to omit a value, with its name; null to omit none.</param>
    public string ToJson(Func<JsonValue, bool>? omits = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = ClaimJsonEncoder.Instance }))
        {
            Write(json, omits);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Returns the value as text for reports: a scalar as it is, and otherwise JSON.</summary>
    public override string ToString() => Scalar ?? ToJson();

    private IEnumerable<JsonValue> Kept(Func<JsonValue, bool>? omits) => omits is null ? Children : Children.Where(child => !omits(child));

    private void Write(Utf8JsonWriter json, Func<JsonValue, bool>? omits)
    {
        switch (Kind)
        {
            case JsonKind.Object:
                json.WriteStartObject();
                foreach (var child in Kept(omits))
                {
                    json.WritePropertyName(child.Name!); // the members of an object have names
                    child.Write(json, omits);
                }

                json.WriteEndObject();
                break;
            case JsonKind.List:
                json.WriteStartArray();
                foreach (var child in Kept(omits))
                {
                    child.Write(json, omits);
                }

                json.WriteEndArray();
                break;
            case JsonKind.String:
                json.WriteStringValue(_json.TextOf(_index));
                break;
            case JsonKind.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteRawValue(_json.TextOf(_index), skipInputValidation: true);
                break;
        }
    }
}
