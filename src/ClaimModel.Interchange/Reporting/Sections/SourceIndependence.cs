using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>How many sources claims have, and which sources are copies: a copy, such as a reprint of a wire report, is no second source. Sources of which nothing is known need not be independent of each other.</summary>
internal static class SourceIndependence
{
    private const int MaxCopies = 20;

    public static void Write(HtmlWriter html, ReportData data)
    {
        html.Write($"<div><h3>Sources of the claims</h3>\n");
        var counts = data.Claims.GroupBy(claim => Math.Min(data.Dataset.IndependentSourcesOf(claim.Id).Count, 2)).ToDictionary(group => group.Key, group => group.Count());
        html.Write($"""<ul class="plain">""").Write($"\n");
        foreach (var (key, words) in new[] { (2, "two or more sources that are not known to be copies of each other"), (1, "one source"), (0, "no source") })
        {
            if (counts.TryGetValue(key, out var count))
            {
                html.Write($"<li>{MessageText.Count(count, "claim")} with {words}</li>\n");
            }
        }

        html.Write($"</ul>\n");
        List<Source> copies = [.. data.Dataset.Sources.Where(source => source.OriginalSource is not null)];
        if (copies.Count > 0)
        {
            html.Write($"""<p class="label">{MessageText.Count(copies.Count, "source")} copied from others</p><ul class="links">""").Write($"\n");
            foreach (var copy in copies.Take(MaxCopies))
            {
                html.Write($"<li>{data.Link(copy.Id)}, a copy of {data.Link(copy.OriginalSource!.Value)}</li>\n"); // see Where
            }

            html.Write($"</ul>\n");
            if (copies.Count > MaxCopies)
            {
                html.Write($"""<p class="muted">and {MessageText.Number(copies.Count - MaxCopies)} more</p>""").Write($"\n");
            }
        }
        else if (data.Dataset.Sources.Count > 1)
        {
            html.Write($"<p>No source is known to be a copy of another.</p>\n");
        }

        html.Write($"</div>\n");
    }
}
