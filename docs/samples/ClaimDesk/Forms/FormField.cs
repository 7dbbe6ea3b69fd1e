using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimDesk.Forms;

/// <summary>A field of a form with what the user entered: a text, or the fields of an object, a list or a map.</summary>
/// <remarks>The text is kept exactly as it was entered, so that an invalid value can be shown again.</remarks>
internal sealed class FormField(FormMember definition, string name)
{
    /// <summary>Gets what the field is.</summary>
    public FormMember Definition { get; } = definition;

    /// <summary>Gets the name of the field in the form: a JSON Pointer in which each row of a list keeps its number until the record is saved.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the text that was entered; empty for objects, lists and maps. A text that is set is one that somebody entered.</summary>
    public string Text
    {
        get;
        set
        {
            field = value;
            Original = null;
        }
    } = "";

    /// <summary>Gets the value of the record that the field shows; null if it has none, or if somebody entered another.</summary>
    public JsonNode? Original { get; private set; }

    /// <summary>Gets the members of an object, or the rows of a list or map.</summary>
    public List<FormField> Children { get; } = [];

    /// <summary>Gets or sets the members of an object that the form does not show, which are kept; null if there are none.</summary>
    public JsonObject? Hidden { get; set; }

    /// <summary>Gets the messages about the field.</summary>
    public List<FormMessage> Messages { get; } = [];

    /// <summary>Gets the id of the element in the page.</summary>
    public string ElementId => "f" + Name.Replace('/', '-');

    /// <summary>Gets a value indicating whether nothing was entered here.</summary>
    public bool IsBlank => Hidden is null && Original is null && (Definition.Kind switch
    {
        FieldKind.Object or FieldKind.List or FieldKind.Map => Children.TrueForAll(static child => child.IsBlank),
        FieldKind.Word => Text.Trim().Length == 0 || Text == Definition.Default,
        FieldKind.Boolean => Text != "true",
        _ => string.IsNullOrWhiteSpace(Text),
    });

    /// <summary>Gets a value indicating whether there is a message about the field or one inside it.</summary>
    public bool HasMessages => Messages.Count > 0 || Children.Exists(static child => child.HasMessages);

    /// <summary>Shows a value of the record, which is kept exactly as it is until somebody enters another.</summary>
    public void Show(JsonNode value)
    {
        Text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(); // a number keeps its digits
        Original = value;
    }

    /// <summary>Returns the field and all fields inside it.</summary>
    public IEnumerable<FormField> SelfAndDescendants() => Children.SelectMany(static child => child.SelfAndDescendants()).Prepend(this);

    /// <summary>Returns the member of an object; null if there is none.</summary>
    public FormField? Child(string member) => Children.Find(child => child.Definition.Name == member);

    /// <summary>Adds a blank row to a list or map.</summary>
    public FormField AddRow()
    {
        var next = Children.Count == 0 ? 0 : Children.Max(static row => int.Parse(row.Name[(row.Name.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture)) + 1;
        var row = FormReader.Blank(Definition.Item!, $"{Name}/{next}"); // lists and maps have items
        Children.Add(row);
        return row;
    }
}
