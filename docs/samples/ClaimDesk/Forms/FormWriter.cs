using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimDesk.Forms;

/// <summary>Turns the fields of a form into the JSON of a record, and finds the field of a value again.</summary>
/// <remarks>Blank fields and rows are left out, so that the numbers of items in JSON can differ from those of the rows.</remarks>
internal sealed class FormWriter
{
    private readonly Dictionary<FormField, List<FormField>> _written = [];
    private readonly IReadOnlySet<FormField> _skipped;
    private readonly IReadOnlyDictionary<FormField, JsonNode> _placeholders;

    /// <summary>Creates a writer.</summary>
    /// <param name="skipped">Fields that are left out, because their values are invalid.</param>
    /// <param name="placeholders">Values for fields that are blank, so that the rest can be validated.</param>
    public FormWriter(IReadOnlySet<FormField>? skipped = null, IReadOnlyDictionary<FormField, JsonNode>? placeholders = null)
    {
        _skipped = skipped ?? new HashSet<FormField>();
        _placeholders = placeholders ?? new Dictionary<FormField, JsonNode>();
    }

    /// <summary>Returns the key of a row of a map.</summary>
    public static string Key(FormField row) => row.Child("key")! is { Original: null } key ? key.Text.Trim() : row.Child("key")!.Text; // rows of maps have a key

    /// <summary>Returns the JSON of a record.</summary>
    public JsonObject Write(FormField record) => (JsonObject?)Value(record) ?? [];

    /// <summary>Returns the field at a JSON Pointer into the JSON that was written: the field of the value, or else the nearest one around it.</summary>
    public FormField Find(FormField record, string pointer)
    {
        var field = record;
        foreach (var segment in pointer.Split('/').Skip(1).Select(static segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            var next = field.Definition.Kind switch
            {
                FieldKind.Object => field.Child(segment),
                FieldKind.List when int.TryParse(segment, out var index) && index < Written(field).Count => Written(field)[index],
                FieldKind.Map => Written(field).Find(row => Key(row) == segment)?.Child("value"),
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            field = next;
        }

        return field;
    }

    private List<FormField> Written(FormField list) => _written.GetValueOrDefault(list, []);

    private JsonNode? Value(FormField field)
    {
        if (_placeholders.TryGetValue(field, out var placeholder))
        {
            return placeholder.DeepClone();
        }

        if (_skipped.Contains(field))
        {
            return null;
        }

        return field.Definition.Kind switch
        {
            _ when field.Original is { } original => original.DeepClone(),
            FieldKind.Object => Object(field),
            FieldKind.List => List(field),
            FieldKind.Map => Map(field),
            _ when field.IsBlank => null,
            FieldKind.Boolean => JsonValue.Create(true),
            FieldKind.Number => Number(field.Text.Trim()),
            _ => field.Definition.KeepsWhiteSpace ? field.Text : field.Text.Trim(),
        };
    }

    private JsonObject? Object(FormField field)
    {
        var members = field.Children.Select(child => KeyValuePair.Create(child.Definition.Name, Value(child))).Where(static member => member.Value is not null).ToList();
        foreach (var (name, value) in field.Hidden ?? [])
        {
            if (field.Child(name) is null)
            {
                members.Add(new(name, value?.DeepClone()));
            }
        }

        return members.Count > 0 ? new(members) : null;
    }

    private JsonArray? List(FormField field)
    {
        var items = field.Children.Select(row => (Row: row, Value: Value(row))).Where(static item => item.Value is not null).ToList();
        _written[field] = [.. items.Select(static item => item.Row)];
        return items.Count > 0 ? [.. items.Select(static item => item.Value)] : null;
    }

    private JsonObject? Map(FormField field)
    {
        var rows = field.Children.Where(row => !_skipped.Contains(row) && !row.IsBlank).DistinctBy(Key).ToList();
        _written[field] = rows;
        return rows.Count > 0 ? new(rows.Select(row => KeyValuePair.Create<string, JsonNode?>(Key(row), Value(row.Child("value")!) ?? ""))) : null;
    }

    /// <summary>Returns a number with its digits as they were typed, or a text if it is none, which reading then reports.</summary>
    private static JsonNode Number(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue number && number.GetValueKind() == JsonValueKind.Number ? number : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
