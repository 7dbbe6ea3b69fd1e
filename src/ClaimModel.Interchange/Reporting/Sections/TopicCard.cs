using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>A topic: its labels, its place among other topics, and the claims about it.</summary>
internal static class TopicCard
{
    /// <summary>Writes a topic.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="withLists">Whether to list its contradictions and claims, which a page of the topic shows.</param>
    public static void Write(HtmlWriter html, ReportData data, Topic topic, bool withLists)
    {
        var anchor = ReportLinks.AnchorOf(topic.Id);
        html.Write($"""<article class="topic"{Anchors.Id(anchor, topic, data.Dataset.FindTopic(topic.Id))}>""").Write($"\n");
        if (withLists)
        {
            html.Write($"""<h3><a class="title" href="#{anchor}">{HtmlParts.Inline(data.Names.Of(topic))}</a></h3>""").Write($"\n");
        }

        if (topic.Description is { } description)
        {
            html.Write($"""<p lang="{data.Names.DefaultLanguage}" dir="auto">{description}</p>""").Write($"\n");
        }

        WriteFacts(html, data, topic);
        if (withLists)
        {
            RecordLists.WriteContradictions(html, data, data.Dataset.ContradictionsOnTopic(topic.Id, withNarrower: false));
            RecordLists.WriteClaims(html, data, data.Dataset.ClaimsAboutTopic(topic.Id, withNarrower: false));
        }

        html.Write($"</article>\n");
    }

    private static void WriteFacts(HtmlWriter html, ReportData data, Topic topic)
    {
        html.Write($"""<dl class="facts">""").Write($"\n");
        if (topic.Kind != TopicKind.Subject)
        {
            html.WriteFact("Kind", ReportWords.Of(topic.Kind));
        }

        if (topic.OccurredOn is { } time)
        {
            html.WriteFact("Date", ReportDates.Part(time));
        }

        if (!topic.Broader.IsEmpty)
        {
            html.WriteFact("Part of", HtmlParts.Join(topic.Broader.Take(RecordLists.MaxListed).Select(data.Link)));
        }

        List<TopicId> narrower = [.. data.NarrowerOf(topic.Id).Take(RecordLists.MaxListed)];
        if (narrower.Count > 0)
        {
            html.WriteFact("Narrower", HtmlParts.Join(narrower.Select(data.Link)));
        }

        html.WriteNames(topic.Labels, topic.Aliases);
        if (!topic.Identifiers.IsEmpty)
        {
            html.WriteFact("Identifiers", Identifiers.Of(topic.Identifiers));
        }

        html.WriteFact("Id", part => part.Write($"<code>{topic.Id}</code>"));
        html.Write($"</dl>\n");
    }
}
