using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>The names of a record in all languages, and other names.</summary>
internal static class OtherNames
{
    /// <summary>Writes names and aliases as entries of a description list; nothing if there are none.</summary>
    public static void WriteNames(this HtmlWriter html, LanguageMap names, ValueList<string> aliases)
    {
        if (!names.IsEmpty)
        {
            html.WriteFact("In other languages", HtmlParts.Join(names.Select(name =>
                (HtmlPart)(part => part.Write($"""<bdi lang="{name.Language}">{name.Text}</bdi> <span class="muted">({MessageText.Plain(name.Language.ToString())})</span>""")))));
        }

        if (!aliases.IsEmpty)
        {
            html.WriteFact("Also called", HtmlParts.Join(aliases.Select(alias => HtmlParts.Inline(new(alias, "")))));
        }
    }
}
