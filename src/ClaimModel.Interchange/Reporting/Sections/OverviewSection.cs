using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The overview: how much, who, about what, when, and from which sources.</summary>
internal static class OverviewSection
{
    /// <summary>The number of actors that the overview names.</summary>
    private const int MaxActors = 15;

    /// <summary>The number of topics from which their tree is folded.</summary>
    private const int MinFoldedTopics = 40;

    public static void Write(HtmlWriter html, ReportData data)
    {
        html.Write($"""<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title">Overview</h2>""").Write($"\n");
        WriteLede(html, data);
        if (!data.Claims.IsEmpty)
        {
            html.Write($"""<div class="columns">""").Write($"\n");
            WriteSpeakers(html, data);
            ContradictionCounts.Write(html, data);
            WriteTimes(html, data);
            SourceIndependence.Write(html, data);
            WriteTopics(html, data);
            html.Write($"</div>\n");
            DisputedIssues.Write(html, data);
        }

        html.Write($"</section>\n");
    }

    private static void WriteLede(HtmlWriter html, ReportData data)
    {
        if (data.Claims.IsEmpty)
        {
            html.Write($"""<p class="lede">{(data.Whole.Claims.IsEmpty ? "This dataset has no claims." : "No claim of the dataset was selected for this report.")}</p>""").Write($"\n");
            return;
        }

        var speakers = data.Claims.SelectMany(Speakers.Of).Distinct().Count();
        var sources = data.Claims.SelectMany(claim => claim.Citations.Select(citation => citation.Source)).Where(id => data.Dataset.FindSource(id) is not null).Distinct().Count();
        var by = speakers == 0 ? data.Claims.Count == 1 ? ", whose speaker is not known" : ", whose speakers are not known" : $" by {MessageText.Count(speakers, "speaker")}";
        var from = sources == 0 ? "" : $", from {MessageText.Count(sources, "source")}";
        html.Write($"""<p class="lede">{MessageText.Count(data.Claims.Count, "claim")}{by}{from}.{ContradictionsOf(data)} This report shows who says what. It does not say who is right.</p>""").Write($"\n");
        WriteSelection(html, data);
    }

    /// <summary>Returns how many contradictions there are; empty if all of them were left out, which the report says elsewhere, and for a single claim.</summary>
    private static string ContradictionsOf(ReportData data) => data.Contradictions.Count switch
    {
        0 when data.Selection.OmittedContradictions > 0 || data.Claims.Count == 1 => "",
        0 => " No contradictions between them are recorded.",
        1 => data.Claims.Count == 1 ? " One contradiction is recorded." : " One contradiction between them is recorded.",
        var count => $" {MessageText.Number(count)} contradictions {(data.Claims.Count == 1 ? "" : "between them ")}are recorded.",
    };

    private static void WriteSelection(HtmlWriter html, ReportData data)
    {
        if (data.Options.Topic is { } topic)
        {
            html.Write($"<p>Only claims about {HtmlParts.Inline(data.Names.Of(topic))} and narrower topics, and those that contradict them.</p>\n");
        }

        if (data.Options.Actor is { } actor)
        {
            html.Write($"<p>Only claims by {HtmlParts.Inline(data.Names.Of(actor))} or on behalf of this actor, and those that contradict them.</p>\n");
        }

        if (data.Selection is { OmittedClaims: > 0 } or { OmittedContradictions: > 0 })
        {
            html.Write(
                $"""
                <p class="omitted"><strong>Not complete:</strong> {MessageText.Count(data.Selection.OmittedClaims, "claim")} and {MessageText.Count(data.Selection.OmittedContradictions, "contradiction")} were left out, because this report is limited to {MessageText.Count(data.Options.Limit ?? 0, "claim")}.</p>

                """);
        }
    }

    private static void WriteSpeakers(HtmlWriter html, ReportData data)
    {
        List<(ActorId Actor, int Count)> actors =
        [
            .. data.Claims.SelectMany(Speakers.Of).GroupBy(id => id).Select(group => (group.Key, Count: group.Count())).OrderByDescending(pair => pair.Count),
        ];
        html.Write($"<div><h3>Who speaks</h3>\n");
        html.Write($"""<ul class="counts">""").Write($"\n");
        foreach (var (actor, count) in actors.Take(MaxActors))
        {
            html.Write($"""<li>{data.Link(actor)} <span class="muted">{MessageText.Count(count, "claim")}</span></li>""").Write($"\n");
        }

        WriteCount(html, Speakers.Unknown, data.Claims.Count(claim => claim.Claimants.IsEmpty));
        WriteCount(html, "Attributed to the wrong person", data.Claims.Count(claim => !claim.Claimants.IsEmpty && claim.Status == ClaimStatus.Misattributed));

        html.Write($"</ul>\n");
        if (actors.Count > MaxActors)
        {
            html.Write($"""<p class="muted">and {MessageText.Count(actors.Count - MaxActors, "other speaker")}</p>""").Write($"\n");
        }

        html.Write($"</div>\n");
    }

    private static void WriteCount(HtmlWriter html, string what, int count)
    {
        if (count > 0)
        {
            html.Write($"""<li>{what} <span class="muted">{MessageText.Count(count, "claim")}</span></li>""").Write($"\n");
        }
    }

    private static void WriteTopics(HtmlWriter html, ReportData data)
    {
        if (data.Dataset.Topics.IsEmpty)
        {
            return;
        }

        html.Write($"<div><h3>About what</h3>\n");
        if (data.Dataset.Topics.Count >= MinFoldedTopics)
        {
            html.Write($"<details><summary>{MessageText.Count(data.Dataset.Topics.Count, "topic")}</summary>\n");
            TopicTree.Write(html, data);
            html.Write($"</details>\n");
        }
        else
        {
            TopicTree.Write(html, data);
        }

        html.Write($"</div>\n");
    }

    private static void WriteTimes(HtmlWriter html, ReportData data)
    {
        List<PartialDate> dates = [.. data.Claims.Select(claim => claim.AssertedOn).OfType<PartialDate>()];
        html.Write($"<div><h3>When</h3>\n");
        if (dates.Count > 0)
        {
            var (first, last) = (dates.MinBy(date => date.Earliest)!, dates.MaxBy(date => date.Latest)!); // there are dates
            html.Write($"<p>Claims made: {ReportDates.Part(first)}");
            if (first != last)
            {
                html.Write($" to {ReportDates.Part(last)}");
            }

            html.Write($"{(dates.Count < data.Claims.Count ? $" ({MessageText.Number(data.Claims.Count - dates.Count)} undated)" : "")}</p>\n");
        }
        else
        {
            html.Write($"<p>None of the claims is dated.</p>\n");
        }

        List<DateInterval> times = [.. data.Claims.Select(claim => claim.ValidTime).OfType<DateInterval>()];
        if (times.Count > 0)
        {
            html.Write($"<p>{(times.Count == 1 ? "The time that one claim is about" : $"Times that {MessageText.Number(times.Count)} claims are about")}: {(times is [var only] ? ReportDates.Part(only) : HtmlParts.Text(Range(times)))}</p>\n");
        }

        html.Write($"</div>\n");
    }

    /// <summary>Returns the first and the last year that periods state, and how many of them have no or no known beginning or end.</summary>
    private static string Range(List<DateInterval> times)
    {
        List<long> years = [.. times.SelectMany(time => new[] { time.Start?.Earliest, time.Start?.Latest, time.End?.Earliest, time.End?.Latest }).OfType<CalendarDay>().Select(day => (long)day.Year)];
        List<string> parts = years.Count == 0 ? [] : [years.Min() == years.Max() ? ReportDates.YearName(years.Min()) : $"{ReportDates.YearName(years.Min())} to {ReportDates.YearName(years.Max())}"];
        AddCount("no beginning", time => time.StartBoundary == IntervalBoundary.Open);
        AddCount("no end", time => time.EndBoundary == IntervalBoundary.Open);
        AddCount("no known beginning", time => time.StartBoundary == IntervalBoundary.Unknown);
        AddCount("no known end", time => time.EndBoundary == IntervalBoundary.Unknown);
        return string.Join("; ", parts);

        void AddCount(string what, Predicate<DateInterval> isCounted)
        {
            if (times.FindAll(isCounted).Count is > 0 and var count)
            {
                parts.Add($"{MessageText.Number(count)} with {what}");
            }
        }
    }
}
