using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>A source: where it can be read, who published it, and the claims that cite it.</summary>
internal static class SourceCard
{
    public static void Write(HtmlWriter html, ReportData data, Source source)
    {
        var anchor = ReportLinks.AnchorOf(source.Id);
        html.Write(
            $"""
            <article class="source"{Anchors.Id(anchor, source, data.Dataset.FindSource(source.Id))}>
            <h3><a class="title" href="#{anchor}">{HtmlParts.Inline(data.Names.Of(source))}</a></h3>
            <dl class="facts">

            """);
        WriteFacts(html, data, source);
        html.Write($"</dl>\n");
        RecordLists.WriteClaims(html, data, data.Dataset.ClaimsFrom(source.Id));
        html.Write($"</article>\n");
    }

    private static void WriteFacts(HtmlWriter html, ReportData data, Source source)
    {
        html.WriteFact("Kind", ReportWords.Of(source.Kind));
        if (!source.Authors.IsEmpty)
        {
            html.WriteFact("By", HtmlParts.Join(source.Authors.Select(data.Link)));
        }

        if (source.Publisher is { } publisher)
        {
            html.WriteFact("Publisher", data.Link(publisher));
        }

        if (source.PublishedOn is { } published)
        {
            html.WriteFact("Published", ReportDates.Part(published));
        }

        if (source.RetrievedOn is { } retrieved)
        {
            html.WriteFact("Retrieved", ReportDates.Part(retrieved));
        }

        html.WriteFact("Language", source.Language is { } language ? MessageText.Plain(language.ToString()) : null);
        if (source.Url is { } address)
        {
            html.WriteFact("Address", WebLinks.Link(address));
        }

        if (source.ArchivedUrl is { } archive)
        {
            html.WriteFact("Archived", WebLinks.Link(archive));
        }

        if (source.OriginalSource is { } original)
        {
            html.WriteFact("Copy of", data.Link(original));
        }

        List<HtmlPart> copies = [.. data.CopiesOf(source.Id).Take(RecordLists.MaxListed).Select(data.Link)];
        if (copies.Count > 0)
        {
            html.WriteFact("Copied by", HtmlParts.Join(copies));
        }

        if (!source.Identifiers.IsEmpty)
        {
            html.WriteFact("Identifiers", Identifiers.Of(source.Identifiers));
        }

        html.WriteFact("Id", part => part.Write($"<code>{source.Id}</code>"));
    }
}
