using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Lists of links to claims and contradictions.</summary>
internal static class RecordLists
{
    /// <summary>The number of records of a list up to which all are listed, unless specified otherwise.</summary>
    public const int MaxListed = 200;

    /// <summary>The number of records of a list from which it is folded.</summary>
    private const int MinFolded = 8;

    /// <summary>Writes links to claims below a summary such as "12 claims"; nothing if there are none.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="noun">What the claims are.</param>
    /// <param name="known">The actor whose claims are listed; null for none.</param>
    /// <param name="max">The number of claims that are listed.</param>
    public static void WriteClaims(HtmlWriter html, ReportData data, IReadOnlyList<Claim> claims, string noun = "claim", ActorId? known = null, int max = MaxListed) =>
        Write(html, claims, MessageText.Count(claims.Count, noun), claim => data.LinkWithText(claim, known), max);

    /// <summary>Writes links to contradictions below a summary; nothing if there are none.</summary>
    public static void WriteContradictions(HtmlWriter html, ReportData data, IReadOnlyList<Contradiction> contradictions, int max = MaxListed) =>
        Write(html, contradictions, MessageText.Count(contradictions.Count, "contradiction"), data.Link, max);

    private static void Write<T>(HtmlWriter html, IReadOnlyList<T> items, string summary, Func<T, HtmlPart> link, int max)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (items.Count >= MinFolded)
        {
            html.Write($"<details><summary>{summary}</summary>\n");
            WriteItems(html, items, link, max);
            html.Write($"</details>\n");
        }
        else
        {
            html.Write($"""<p class="label">{summary}</p>""").Write($"\n");
            WriteItems(html, items, link, max);
        }
    }

    private static void WriteItems<T>(HtmlWriter html, IReadOnlyList<T> items, Func<T, HtmlPart> link, int max)
    {
        html.Write($"""<ul class="links">""").Write($"\n");
        foreach (var item in items.Take(max))
        {
            html.Write($"<li>{link(item)}</li>\n");
        }

        if (items.Count > max)
        {
            html.Write($"""<li class="muted">and {MessageText.Number(items.Count - max)} more</li>""").Write($"\n");
        }

        html.Write($"</ul>\n");
    }
}
