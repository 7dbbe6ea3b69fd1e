using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Pages;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The list of the pages of topics, those with most contradictions first.</summary>
internal static class TopicIndex
{
    public static void Write(HtmlWriter html, ReportData data, PagePlan plan)
    {
        html.Write($"""<section id="topics" aria-labelledby="topics-title"><h2 id="topics-title">Topics and contradictions</h2>""").Write($"\n");
        if (data.Contradictions.IsEmpty)
        {
            html.Write($"<p>{RecordSections.NoneIn(data)}</p>\n");
        }

        html.Write($"""<ul class="links">""").Write($"\n");
        foreach (var pages in plan.TopicPages.GroupBy(page => page.Topic?.Id).OrderByDescending(pages => pages.Sum(page => page.Contradictions.Count))) // stable
        {
            var page = pages.First();
            var label = page.Topic is null ? new LocalText("Contradictions without a topic", "en") : data.Names.Of(page.Topic);
            html.Write(
                $"""
                <li><a href="{page.Name}">{HtmlParts.Inline(label)}</a> <span class="muted">{CountsOf(pages)}</span></li>

                """);
        }

        html.Write($"</ul></section>\n");
    }

    /// <summary>Returns what is on the pages of a topic: "3 contradictions, 12 claims".</summary>
    public static string CountsOf(IEnumerable<TopicPage> pages)
    {
        List<TopicPage> all = [.. pages];
        return $"{MessageText.Count(all.Sum(page => page.Contradictions.Count), "contradiction")}, {MessageText.Count(all.Sum(page => page.Claims.Count), "claim")}";
    }
}
