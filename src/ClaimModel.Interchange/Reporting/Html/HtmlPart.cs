namespace ClaimModel.Interchange.Reporting.Html;

/// <summary>A part of a page that is written where it stands in a template, such as a link in a sentence.</summary>
internal delegate void HtmlPart(HtmlWriter html);

/// <summary>Combines parts of a page.</summary>
internal static class HtmlParts
{
    /// <summary>Gets a part that writes nothing.</summary>
    public static HtmlPart Empty { get; } = static _ => { };

    /// <summary>Returns a part that writes a text.</summary>
    public static HtmlPart Text(string text) => html => html.Write($"{text}");

    /// <summary>Returns a part that writes a text in a language, isolated from the direction of the text around it.</summary>
    public static HtmlPart Inline(LocalText text) => html => html.Write($"""<bdi lang="{text.Language}">{text.Value}</bdi>""");

    /// <summary>Returns parts with a separator between them.</summary>
    public static HtmlPart Join(IEnumerable<HtmlPart> parts, string separator = ", ") => html =>
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            html.Write($"{(isFirst ? "" : separator)}{part}");
            isFirst = false;
        }
    };

    /// <summary>Returns parts as a list in words: "a, b and c".</summary>
    public static HtmlPart List(IReadOnlyList<HtmlPart> parts) => html =>
    {
        for (var index = 0; index < parts.Count; index++)
        {
            html.Write($"{(index == 0 ? "" : index == parts.Count - 1 ? " and " : ", ")}{parts[index]}");
        }
    };

    /// <summary>Writes an entry of a description list.</summary>
    public static void WriteFact(this HtmlWriter html, string term, HtmlPart description) => html.Write($"<dt>{term}</dt><dd>{description}</dd>\n");

    /// <summary>Writes an entry of a description list, unless the text is null.</summary>
    public static void WriteFact(this HtmlWriter html, string term, string? description)
    {
        if (description is not null)
        {
            html.WriteFact(term, Text(description));
        }
    }
}
