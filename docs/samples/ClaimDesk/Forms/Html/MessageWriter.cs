namespace ClaimDesk.Forms.Html;

/// <summary>Writes messages: an icon and a word tell errors, warnings and notes apart, so that color is not needed.</summary>
internal static class MessageWriter
{
    /// <summary>Writes the messages about a field, in an element that is there also without messages, since the script fills it.</summary>
    public static void Write(HtmlWriter html, FormField field, string id)
    {
        html.Write($"""<ul class="messages" id="{id}-messages" data-messages="{field.Name}">""");
        foreach (var message in field.Messages)
        {
            Write(html, message, field);
        }

        html.Write($"</ul>");
    }

    private static void Write(HtmlWriter html, FormMessage message, FormField field)
    {
        html.Write($"""<li class="{message.Word.ToLowerInvariant()}"><strong>{message.Word}</strong> <span dir="auto">{message.Text}</span>""");
        foreach (var suggestion in IsSingle(field) ? message.Choices : [])
        {
            html.Write($""" <button type="submit" name="~use" value="{field.Name}={suggestion}" formnovalidate class="suggestion" data-value="{suggestion}">Use “<bdi>{suggestion}</bdi>”</button>""");
        }

        if (message.Rule is { } rule)
        {
            html.Write($""" <a class="rule" href="/rules/{rule.Code}" target="_blank" rel="noopener">{rule.Code}<span class="visually-hidden"> (explanation, in a new tab)</span></a>""");
        }

        html.Write($"</li>");
    }

    public static bool IsSingle(FormField field) => field.Definition.Kind is not (FieldKind.Object or FieldKind.List or FieldKind.Map);
}
