using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimDesk.Forms;

/// <summary>Creates the fields of a form from the JSON of a record, or from what a browser posts.</summary>
internal static class FormReader
{
    /// <summary>The name, inside an object, of the hidden field with the members that the form does not show.</summary>
    public const string HiddenMembers = "/~hidden";

    /// <summary>The end of the name of the field for a word that the vocabulary does not list, and the value of the vocabulary's field that refers to it.</summary>
    public const string OtherWord = "~other";

    /// <summary>Returns fields without content.</summary>
    public static FormField Blank(FormMember definition, string name)
    {
        var field = new FormField(definition, name);
        field.Children.AddRange(definition.Members.Select(member => Blank(member, $"{name}/{member.Name}")));
        return field;
    }

    /// <summary>Returns fields with the content of a value.</summary>
    /// <param name="definition">What the fields are.</param>
    /// <param name="name">The name of the field: its JSON Pointer.</param>
    /// <param name="value">The value; null if it is absent.</param>
    public static FormField FromJson(FormMember definition, string name, JsonNode? value)
    {
        var field = new FormField(definition, name);
        switch (definition.Kind)
        {
            case FieldKind.Object:
                var members = value as JsonObject;
                field.Children.AddRange(definition.Members.Select(member => FromJson(member, $"{name}/{member.Name}", members?[member.Name])));
                field.Hidden = members is null ? null : HiddenOf(definition, members);
                break;
            case FieldKind.List:
                // A list of one may be written as its item.
                var items = value is null or JsonArray ? (value as JsonArray ?? []).AsEnumerable() : [value];
                field.Children.AddRange(items.Select((item, index) => FromJson(definition.Item!, $"{name}/{index}", item)));
                break;
            case FieldKind.Map:
                var rows = (value as JsonObject ?? []).Select(static entry => new JsonObject { ["key"] = entry.Key, ["value"] = entry.Value?.DeepClone() });
                field.Children.AddRange(rows.Select((row, index) => FromJson(definition.Item!, $"{name}/{index}", row)));
                break;
            default:
                if (value is not null)
                {
                    field.Show(value);
                }

                break;
        }

        return field;
    }

    /// <summary>Returns fields with what was posted.</summary>
    /// <param name="definition">What the fields are.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="posted">The posted fields.</param>
    /// <param name="edited">The fields with the record that was edited; null if it is new. Fields that nobody touched keep its values exactly, which browsers do not.</param>
    public static FormField FromPosted(FormMember definition, string name, PostedFields posted, FormField? edited = null)
    {
        var form = FromPosted(definition, name, posted);
        var originals = edited?.SelfAndDescendants().Where(static field => field.Original is not null).ToDictionary(static field => field.Name) ?? [];
        foreach (var field in form.SelfAndDescendants())
        {
            if (originals.TryGetValue(field.Name, out var original) && PostedFields.AsPosted(original.Text) == PostedFields.AsPosted(field.Text))
            {
                field.Show(original.Original!); // the fields without one are left out above
            }
        }

        return form;
    }

    private static FormField FromPosted(FormMember definition, string name, PostedFields posted)
    {
        var field = new FormField(definition, name);
        switch (definition.Kind)
        {
            case FieldKind.Object:
                field.Children.AddRange(definition.Members.Select(member => FromPosted(member, $"{name}/{member.Name}", posted)));
                field.Hidden = ReadHidden(posted[name + HiddenMembers]);
                break;
            case FieldKind.List or FieldKind.Map:
                field.Children.AddRange(posted.RowsOf(name).Select(row => FromPosted(definition.Item!, $"{name}/{row}", posted)));
                break;
            case FieldKind.Word when posted[name] == OtherWord:
                field.Text = posted[name + OtherWord];
                break;
            default:
                field.Text = posted[name];
                break;
        }

        return field;
    }

    private static JsonObject? HiddenOf(FormMember definition, JsonObject members)
    {
        var hidden = members.Where(member => definition.Find(member.Key) is null).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())).ToList();
        return hidden.Count > 0 && definition.Find("key") is null ? new(hidden) : null;
    }

    /// <summary>Reads members that the form passed through a hidden field; null if somebody changed it so that it is no object.</summary>
    private static JsonObject? ReadHidden(string json)
    {
        try
        {
            return json.Length > 0 && JsonNode.Parse(json) is JsonObject { Count: > 0 } members ? members : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
