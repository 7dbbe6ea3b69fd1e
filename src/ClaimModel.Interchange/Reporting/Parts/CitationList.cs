using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Where claims can be read: quotes with the words around them, and their sources.</summary>
internal static class CitationList
{
    /// <summary>Writes citations.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="citations">The citations.</param>
    /// <param name="language">The language of quotes whose source states none.</param>
    /// <param name="anchor">The beginning of the <c>id</c> attributes; null for none.</param>
    public static void Write(HtmlWriter html, ReportData data, IReadOnlyList<Citation> citations, string language, string? anchor = null)
    {
        for (var index = 0; index < citations.Count; index++)
        {
            Write(html, data, citations[index], language, anchor is null ? null : $"{anchor}~c{index + 1}");
        }
    }

    private static void Write(HtmlWriter html, ReportData data, Citation citation, string language, string? id)
    {
        WriteOpening(html, id);
        if (citation.Quote is { } quote)
        {
            var source = data.Whole.FindSource(citation.Source);
            var tag = citation.Fidelity == Fidelity.Translation || source?.Language is null ? language : ReportNames.TagOf(source.Language);
            html.Write(
                $"""
                <blockquote lang="{tag}" dir="auto">{Context(quote.Prefix, "… ", SpaceBetween(quote.Prefix, quote.Exact))}<span class="exact">{Quoted(quote)}</span>{Context(quote.Suffix, SpaceBetween(quote.Exact, quote.Suffix), " …")}</blockquote>

                """);
        }

        html.Write($"<figcaption>{Source(data, citation)}</figcaption>\n</figure>\n");
    }

    private static void WriteOpening(HtmlWriter html, string? id)
    {
        if (id is null)
        {
            html.Write($"""<figure class="citation">""");
        }
        else
        {
            html.Write($"""<figure class="citation" id="{id}">""");
        }
    }

    private static HtmlPart Context(string? words, string before, string after) => html =>
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            html.Write($"""<span class="context">{before}{words}{after}</span>""");
        }
    };

    /// <summary>Returns a space if the words before and after a place are words of their own, which a dataset can have without the space between them.</summary>
    private static string SpaceBetween(string? before, string? after) =>
        before is [.., var left] && after is [var right, ..] && IsSpaced(left) && IsSpaced(right) && char.IsLetterOrDigit(right) && !IsMark(left) && left is not ('(' or '[' or '-' or '–' or '—' or '/') ? " " : "";

    /// <summary>Determines whether a character is neither white space nor of a script that has no spaces between words.</summary>
    private static bool IsSpaced(char unit) => unit < '\u2E80' && !char.IsWhiteSpace(unit);

    /// <summary>Returns the quoted words in quotation marks, unless they have their own, or these are around them in the source.</summary>
    private static string Quoted(Quote quote) =>
        IsMark(quote.Exact.TrimStart().FirstOrDefault()) || IsMark(quote.Prefix?.TrimEnd().LastOrDefault() ?? ' ') ? quote.Exact : $"“{quote.Exact}”";

    private static bool IsMark(char unit) => "“„«‹「『\"”»".Contains(unit, StringComparison.Ordinal);

    private static HtmlPart Source(ReportData data, Citation citation) => html =>
    {
        var source = data.Whole.FindSource(citation.Source);
        html.Write($"{(citation.Quote is null ? "In" : "—")} {data.Link(citation.Source)}");
        if (source?.PublishedOn is { } date)
        {
            html.Write($", {ReportDates.Part(date)}");
        }

        if (!string.IsNullOrWhiteSpace(citation.Locator))
        {
            html.Write($", <bdi>{citation.Locator}</bdi>");
        }

        if (ReportWords.Of(citation.Fidelity, citation.Quote is not null) is { } fidelity)
        {
            html.Write($"; {fidelity}");
        }

        if (!citation.Via.IsEmpty)
        {
            html.Write($"; as reported by {HtmlParts.List([.. citation.Via.Select(data.Link)])}");
        }

        WriteAddress(html, "read it there", citation.Url ?? source?.Url);
        WriteAddress(html, "archived copy", source?.ArchivedUrl);
    };

    private static void WriteAddress(HtmlWriter html, string text, string? address)
    {
        if (WebLinks.TryGetAddress(address, out _))
        {
            html.Write($" · {WebLinks.Link(address, HtmlParts.Text(text))}");
        }
    }
}
