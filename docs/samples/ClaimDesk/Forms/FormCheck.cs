using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimModel.Validation;

namespace ClaimDesk.Forms;

/// <summary>Reads the record that the fields of a form describe, validates it, and puts each message at its field.</summary>
/// <remarks>An invalid value does not hide other problems: it is left out for the moment, so that everything else is validated too.</remarks>
internal sealed class FormCheck(RecordType type, FormField form)
{
    private const int MaxRounds = 4;

    private readonly HashSet<FormField> _skipped = [];
    private readonly Dictionary<FormField, JsonNode> _placeholders = [];
    private FormWriter _writer = new();

    /// <summary>Gets the record as far as it could be read, for a first look at it; null if nothing could.</summary>
    public ExtensibleRecord? Draft { get; private set; }

    /// <summary>Gets the record; null if there are errors.</summary>
    public ExtensibleRecord? Record => HasErrors ? null : Draft;

    /// <summary>Gets a value indicating whether there are errors.</summary>
    public bool HasErrors => form.SelfAndDescendants().SelectMany(static shown => shown.Messages).Any(static message => message.Severity == DiagnosticSeverity.Error);

    /// <summary>Validates the record.</summary>
    /// <param name="validate">Validates the record in its dataset, with JSON Pointers relative to the record.</param>
    /// <param name="suggestId">Suggests an id for a record without one; null if the id is known.</param>
    public void Run(Func<ExtensibleRecord, ValidationReport> validate, Func<ExtensibleRecord, string>? suggestId = null)
    {
        CheckMaps();
        var id = form.Child("id");
        if (suggestId is not null && id is { IsBlank: true, Definition.IsRequired: true })
        {
            _placeholders[id] = "new-" + type.Name;
        }

        for (var round = 0; round < MaxRounds && Draft is null; round++)
        {
            Read();
        }

        if (Draft is null)
        {
            return;
        }

        if (suggestId is not null && id is not null && _placeholders.ContainsKey(id))
        {
            _placeholders[id] = suggestId(Draft);
            Read();
        }

        Add(validate(Draft).Diagnostics);
    }

    /// <summary>Adds messages to their fields.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var field = FieldOf(diagnostic);
            if (!_skipped.Contains(field) && !_placeholders.ContainsKey(field))
            {
                Add(field, FormMessage.Of(diagnostic));
            }
        }
    }

    private static void Add(FormField field, FormMessage message)
    {
        if (!field.Messages.Contains(message))
        {
            field.Messages.Add(message);
        }
    }

    private void Read()
    {
        _writer = new(_skipped, _placeholders);
        var (record, diagnostics) = type.Read(_writer.Write(form).ToJsonString());
        var invalid = diagnostics.Select(diagnostic => (Diagnostic: diagnostic, Field: FieldOf(diagnostic))).ToList();
        foreach (var (diagnostic, field) in invalid)
        {
            Add(field, FormMessage.Of(diagnostic));
            if (diagnostic.Severity == DiagnosticSeverity.Error && !_placeholders.ContainsKey(field))
            {
                LeaveOut(field);
            }
        }

        Draft = record;
    }

    private void LeaveOut(FormField field)
    {
        if (!field.Definition.IsRequired || ReferenceEquals(field, form))
        {
            _skipped.Add(field);
            return;
        }

        _placeholders[field] = field.Definition.Kind switch
        {
            FieldKind.List => new JsonArray(),
            FieldKind.Word => field.Definition.Choices[^1].Word,
            FieldKind.Object => new JsonObject(),
            FieldKind.Number => 1,
            _ => "…",
        };
    }

    /// <summary>Returns the field of a value. The place of a missing member is the object; its message names the member.</summary>
    private FormField FieldOf(Diagnostic diagnostic)
    {
        var field = _writer.Find(form, diagnostic.JsonPointer);
        return diagnostic.Code is "CM0007" or "CM0106" && field.Definition.Kind == FieldKind.Object
            ? field.Children.Find(child => child.Definition.IsRequired && child.IsBlank && diagnostic.Message.Contains($"\"{child.Definition.Name}\"", StringComparison.Ordinal)) ?? field
            : field;
    }

    /// <summary>Reports what JSON cannot express: texts without a key, and keys that occur twice.</summary>
    private void CheckMaps()
    {
        foreach (var map in form.SelfAndDescendants().Where(static field => field.Definition.Kind == FieldKind.Map))
        {
            HashSet<string> keys = [];
            foreach (var row in map.Children.Where(static row => !row.IsBlank))
            {
                var key = row.Child("key")!; // rows of maps have a key
                var name = key.Definition.Label.ToLowerInvariant();
                if (key.IsBlank)
                {
                    Add(key, new(DiagnosticSeverity.Error, $"The {name} of this text is missing. Enter it, or remove the text."));
                    _skipped.Add(row);
                }
                else if (!keys.Add(FormWriter.Key(row)))
                {
                    Add(key, new(DiagnosticSeverity.Error, $"The {name} \"{key.Text.Trim()}\" occurs twice. Keep one of its texts."));
                    _skipped.Add(row);
                }
            }
        }
    }
}
