using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Matrices;

/// <summary>The region around a matrix, which scrolls by keyboard where the window is narrower than the table.</summary>
internal static class MatrixFrame
{
    public static void WriteStart(HtmlWriter html, string name, string style) =>
        html.Write($"""<div class="matrix-frame" role="region" aria-label="{name}" tabindex="0"><table class="matrix {style}"><caption>{name}</caption>""").Write($"\n");

    /// <summary>Writes the end, and how many rows or columns were left out.</summary>
    public static void WriteEnd(HtmlWriter html, params ReadOnlySpan<(int Count, string One, string Many)> omitted)
    {
        html.Write($"</tbody></table></div>\n");
        List<string> rest = [];
        foreach (var (count, one, many) in omitted)
        {
            if (count > 0)
            {
                rest.Add(MessageText.Count(count, one, many));
            }
        }

        if (rest.Count > 0)
        {
            html.Write($"""<p class="matrix-rest">Left out: {string.Join("; ", rest)}.</p>""").Write($"\n");
        }
    }
}
