namespace ClaimDesk.Forms.Html;

/// <summary>Writes the field of a single value: a label, a hint, the input, and messages.</summary>
internal sealed class InputWriter(HtmlWriter html, FormContext context)
{
    private const string DateHint = "Such as 2017, 2017-04 or 2017-04-12; 2017? is uncertain, 2017~ approximate, 201X in the 2010s.";
    private const string PeriodHint = "A date, or two with a slash: 2011/2017; 2011/.. has not ended.";
    private const string LanguageHint = "A language tag, such as en, ar or zh-Hant.";

    /// <summary>Writes a field.</summary>
    /// <param name="field">The field, of a single value.</param>
    /// <param name="label">The label.</param>
    /// <param name="isRequired">Whether the record is invalid without it.</param>
    /// <param name="language">The language of the text; null for that of the record.</param>
    public void Write(FormField field, string label, bool isRequired, string? language = null)
    {
        isRequired &= field.Definition.Kind != FieldKind.Id || !context.IsNew;
        var id = context.Prefix + field.ElementId;
        html.Write($"""<div class="field {ClassOf(field.Definition.Kind)}" data-field="{field.Name}">""");
        if (field.Definition.Kind == FieldKind.Boolean)
        {
            WriteCheckBox(field, id, label);
        }
        else
        {
            html.Write($"""<label for="{id}">{label}""");
            if (isRequired)
            {
                html.Write($""" <span class="required">required</span>""");
            }

            html.Write($"</label>");
            WriteInput(field, id, isRequired, language);
        }

        WriteHint(field, id);
        MessageWriter.Write(html, field, id);
        html.Write($"</div>\n");
    }

    private static string ClassOf(FieldKind kind) => kind switch
    {
        FieldKind.LongText => "long",
        FieldKind.Date or FieldKind.Period or FieldKind.Language or FieldKind.Number => "short",
        FieldKind.Boolean => "check",
        FieldKind.Reference => "reference",
        _ => "text",
    };

    private void WriteInput(FormField field, string id, bool isRequired, string? language)
    {
        switch (field.Definition.Kind)
        {
            case FieldKind.Word:
                WriteSelect(field, id, isRequired);
                break;
            case FieldKind.LongText:
            case FieldKind.Text when field.Text.AsSpan().ContainsAny('\n', '\r'): // an input of one line would lose the line breaks
                // The first line break after the tag is not part of the text.
                html.Write($"""<textarea id="{id}" name="{field.Name}" rows="{(field.Name == "/text" || field.Name.EndsWith("/exact", StringComparison.Ordinal) ? 3 : 2)}" dir="auto"{LanguageOf(language)}{Required(isRequired)}{Described(id)}{Invalid(field)}{Focused(field)}>""");
                html.Write($"{"\n" + field.Text}</textarea>");
                break;
            case FieldKind.Reference:
                WriteReference(field, id, isRequired);
                break;
            case FieldKind.Text:
                html.Write($"""<input id="{id}" name="{field.Name}" value="{field.Text}" dir="auto"{LanguageOf(language)}{Required(isRequired)}{Described(id)}{Invalid(field)}{Focused(field)}>""");
                break;
            default:
                html.Write($"""<input id="{id}" name="{field.Name}" value="{field.Text}" spellcheck="false" autocapitalize="none" autocomplete="off" dir="ltr"{HtmlAttribute.If(IsFixed(field), "readonly")}{InputMode(field)}{Required(isRequired)}{Described(id)}{Invalid(field)}{Focused(field)}>""");
                break;
        }
    }

    private void WriteReference(FormField field, string id, bool isRequired)
    {
        var name = context.NameOf(field.Definition.Target!, field.Text.Trim()); // references have a target
        html.Write($"""<span class="picker" data-target="{field.Definition.Target}"><input id="{id}" name="{field.Name}" value="{field.Text}" spellcheck="false" autocapitalize="none" autocomplete="off" dir="auto"{Required(isRequired)} aria-describedby="{id}-name {id}-hint {id}-messages"{Invalid(field)}{Focused(field)}></span>""");
        html.Write($"""<span class="chosen" id="{id}-name" dir="auto">{name}</span>""");
    }

    private void WriteSelect(FormField field, string id, bool isRequired)
    {
        var word = field.Text.Trim().Length == 0 ? field.Definition.Default ?? "" : field.Text;
        var isOther = word.Length > 0 && !field.Definition.Choices.Any(choice => choice.Word == word);
        html.Write($"""<select id="{id}" name="{field.Name}"{Required(isRequired)}{Described(id)}{Invalid(field)}{Focused(field)}>""");
        if (field.Definition.Default is null)
        {
            html.Write($"""<option value="">– choose –</option>""");
        }

        foreach (var choice in field.Definition.Choices)
        {
            html.Write($"""<option value="{choice.Word}"{HtmlAttribute.If(choice.Word == word, "selected")}>{choice.Word} – {Cut(choice.Description)}</option>""");
        }

        html.Write($"""<option value="{FormReader.OtherWord}"{HtmlAttribute.If(isOther, "selected")}>another word …</option></select>""");
        html.Write($"""<input class="other-word" name="{field.Name + FormReader.OtherWord}" value="{(isOther ? word : "")}" aria-label="{field.Definition.Label}: another word" aria-describedby="{id}-messages" dir="auto"{Invalid(field)}>""");
    }

    private void WriteCheckBox(FormField field, string id, string label) =>
        html.Write($"""<label><input type="checkbox" id="{id}" name="{field.Name}" value="true"{HtmlAttribute.If(field.Text == "true", "checked")}{Described(id)}{Invalid(field)}{Focused(field)}> {label}</label>""");

    private void WriteHint(FormField field, string id)
    {
        var hint = (field.Definition.Description, Of(field.Definition.Kind)) switch
        {
            ("", var general) => general,
            var (description, general) => general.Length == 0 ? description : description + " " + general,
        };
        hint = field.Definition.Kind == FieldKind.Id && context.IsNew ? "Leave it empty to get one made from the text. It cannot be changed later." : hint;
        html.Write($"""<p class="hint" id="{id}-hint">{hint}</p>""");
        if (field.Definition.Kind is FieldKind.Date or FieldKind.Period)
        {
            html.Write($"""<p class="meaning" data-meaning="{field.Name}">{DateMeaning.Of(field.Text)}</p>""");
        }
    }

    private static string Of(FieldKind kind) => kind switch
    {
        FieldKind.Date => DateHint,
        FieldKind.Period => PeriodHint,
        FieldKind.Language => LanguageHint,
        _ => "",
    };

    private static string Cut(string description) => description.Length <= 90 ? description : description[..description.LastIndexOf(' ', 88)] + " …";

    private bool IsFixed(FormField field) => field.Definition.Kind == FieldKind.Id && !context.IsNew && field.Text.Length > 0;

    private HtmlAttribute LanguageOf(string? language) => new("lang", string.IsNullOrWhiteSpace(language) ? context.Language : language.Trim());

    private static HtmlAttribute InputMode(FormField field) => HtmlAttribute.If(field.Definition.Kind == FieldKind.Number, "inputmode", "decimal");

    private static HtmlAttribute Required(bool isRequired) => HtmlAttribute.If(isRequired, "aria-required", "true");

    private static HtmlAttribute Described(string id) => new("aria-describedby", $"{id}-hint {id}-messages");

    private static HtmlAttribute Invalid(FormField field) => HtmlAttribute.If(field.Messages.Exists(static message => message.Severity == DiagnosticSeverity.Error), "aria-invalid", "true");

    private HtmlAttribute Focused(FormField field) => HtmlAttribute.If(field.Name == context.Focus, "autofocus");
}
