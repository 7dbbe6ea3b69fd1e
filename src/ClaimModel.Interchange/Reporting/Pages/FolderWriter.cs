using System.Text;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Interchange.Reporting.Sections;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>Writes the pages of a report in a folder, one after the other.</summary>
/// <param name="data">The report.</param>
/// <param name="plan">The pages.</param>
/// <param name="folder">The folder.</param>
/// <param name="progress">The progress.</param>
internal sealed class FolderWriter(ReportData data, PagePlan plan, string folder, ReportProgress progress)
{
    private readonly List<string> _pages = [];
    private readonly Lazy<ILookup<TopicId?, TopicPage>> _pagesOfTopics = new(() => plan.TopicPages.ToLookup(page => page.Topic?.Id));

    /// <summary>Gets the names of the pages that were written.</summary>
    public IReadOnlyList<string> Pages => _pages;

    /// <summary>Gets the links of the navigation, which are the same on all pages.</summary>
    private IEnumerable<(string Address, string Title)> Contents =>
    [
        (PagePlan.Index, "Overview"),
        .. data.Claims.IsEmpty ? Array.Empty<(string, string)>() : [($"{PagePlan.Index}{PicturesSection.Address}", "Who contradicts whom")],
        ($"{PagePlan.Index}#topics", "Topics and contradictions"),
        .. new[] { (plan.ActorPages, "Actors"), (plan.SourcePages, "Sources"), (plan.ClaimPages, "All claims") }
            .Select(section => (section.Item1.FirstOrDefault().Name, section.Item2)).Where(section => section.Name is not null),
    ];

    /// <summary>Writes all pages.</summary>
    public void Write()
    {
        foreach (var page in plan.TopicPages)
        {
            WriteTopicPage(page);
        }

        WriteParts(plan.ActorPages, "Actors", (html, range) => RecordSections.WriteActors(html, data, Slice(data.Dataset.Actors, range), progress, RangeOf(range, data.Dataset.Actors.Count)));
        WriteParts(plan.SourcePages, "Sources", (html, range) => RecordSections.WriteSources(html, data, Slice(data.Dataset.Sources, range), progress, RangeOf(range, data.Dataset.Sources.Count)));
        WriteParts(plan.ClaimPages, "All claims", (html, range) => RecordSections.WriteClaims(html, data, Slice(data.Claims, range), progress, RangeOf(range, data.Claims.Count)));
        WritePage(PagePlan.Index, null, html =>
        {
            OverviewSection.Write(html, data);
            PicturesSection.Write(html, data);
            TopicIndex.Write(html, data, plan);
        });
    }

    private void WriteTopicPage(TopicPage page)
    {
        var label = page.Topic is null ? new LocalText("Contradictions without a topic", "en") : data.Names.Of(page.Topic);
        var title = page.Parts == 1 ? label : label with { Value = $"{label.Value} ({page.Part + 1}/{page.Parts})" };
        WritePage(page.Name, title, html =>
        {
            if (page is { Topic: { } topic, Part: 0 })
            {
                html.Write($"<h2>About this topic</h2>\n");
                TopicCard.Write(html, data, topic, withLists: false);
            }

            if (page.Contradictions.Count > 0 || page.Part == 0)
            {
                RecordSections.WriteContradictions(html, data, page.Contradictions, progress, page.Topic is null ? null : "No contradictions are recorded on this topic itself. That does not mean that there are none.");
            }

            if (page is { Topic: { } broader, Part: 0 })
            {
                WriteNarrower(html, broader.Id);
            }

            if (page.Claims.Count > 0)
            {
                html.Write($"""<section id="claims" aria-labelledby="claims-title"><h2 id="claims-title">Claims</h2><ul class="links">""").Write($"\n");
                foreach (var claim in page.Claims)
                {
                    html.Write($"<li>{data.LinkWithText(claim)}</li>\n");
                }

                html.Write($"</ul></section>\n");
            }

            WritePager(html, page.Previous, page.Next);
        });
    }

    /// <summary>Writes links to the pages of narrower topics, with what is on them; nothing if there are none.</summary>
    private void WriteNarrower(HtmlWriter html, TopicId topic)
    {
        List<TopicId> narrower = [.. data.NarrowerOf(topic).Take(RecordLists.MaxListed)];
        if (narrower.Count == 0)
        {
            return;
        }

        html.Write($"""<section id="narrower" aria-labelledby="narrower-title"><h2 id="narrower-title">Narrower topics</h2><ul class="links">""").Write($"\n");
        foreach (var each in narrower)
        {
            html.Write($"""<li>{data.Link(each)} <span class="muted">{TopicIndex.CountsOf(_pagesOfTopics.Value[each])}</span></li>""").Write($"\n");
        }

        html.Write($"</ul></section>\n");
    }

    private void WriteParts(IEnumerable<(string Name, Range Records)> parts, string title, Action<HtmlWriter, Range> write)
    {
        List<(string Name, Range Records)> all = [.. parts];
        for (var index = 0; index < all.Count; index++)
        {
            var (name, records) = all[index];
            var (previous, next) = (index == 0 ? null : all[index - 1].Name, index == all.Count - 1 ? null : all[index + 1].Name);
            WritePage(name, new(all.Count == 1 ? title : $"{title} ({index + 1}/{all.Count})", "en"), html =>
            {
                write(html, records);
                WritePager(html, previous, next);
            });
        }
    }

    private void WritePage(string name, LocalText? title, Action<HtmlWriter> write)
    {
        using var writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        var html = new HtmlWriter(writer);
        PageFrame.WriteStart(html, data, title, Contents);
        write(html);
        PageFrame.WriteEnd(html, data);
        _pages.Add(name);
    }

    private static void WritePager(HtmlWriter html, string? previous, string? next)
    {
        if (previous is null && next is null)
        {
            return;
        }

        html.Write($"""<nav class="pager" aria-label="Parts">""").Write($"\n");
        if (previous is not null)
        {
            html.Write($"""<a href="{previous}" rel="prev">Previous part</a>""").Write($"\n");
        }

        if (next is not null)
        {
            html.Write($"""<a href="{next}" rel="next">Next part</a>""").Write($"\n");
        }

        html.Write($"</nav>\n");
    }

    /// <summary>Returns the heading of a part: "1–25 of 150".</summary>
    private static string RangeOf(Range range, int count) => $"{MessageText.Number(range.Start.Value + 1)}–{MessageText.Number(range.End.Value)} of {MessageText.Number(count)}";

    private static ValueList<T> Slice<T>(ValueList<T> items, Range range) => items.Slice(range.Start.Value, range.End.Value - range.Start.Value);
}
