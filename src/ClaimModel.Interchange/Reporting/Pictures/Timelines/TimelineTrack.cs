using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>Draws a row of a timeline. Marks are nested <c>svg</c> elements, because only these can be placed by percentages.</summary>
internal static class TimelineTrack
{
    private const int MarkHeight = 28;
    private const int BarHeight = 14;
    private const int BarOffset = 21;
    private const int MaxTextLength = 140;

    /// <summary>Writes a row, and returns whether parts of claims are not drawn because there are too many.</summary>
    public static bool Write(HtmlWriter html, TimelineLane lane, TimeScale scale, ReportLinks links)
    {
        var (marks, isGrouped) = TrackLayout.Of(lane.Items, scale);
        var hasBars = !isGrouped && marks.Any(static mark => mark.Items is [{ About: not null }]);
        var height = MarkHeight + (hasBars ? BarHeight : 0);
        var rows = marks.IsEmpty ? 1 : marks.Max(static mark => mark.Row) + 1;
        html.Write($"""<svg class="tl-track" role="group" width="100%" height="{rows * height}" direction="ltr"><title>{lane.Name.Value}</title>""");
        foreach (var mark in isGrouped ? marks : [])
        {
            WriteRange(html, mark, YOf(mark), scale);
        }

        foreach (var mark in marks)
        {
            if (isGrouped)
            {
                WriteGroup(html, mark, YOf(mark), links);
            }
            else
            {
                WriteItem(html, mark.Items[0], mark.Percent, YOf(mark), scale, links);
            }
        }

        html.Write($"</svg>");
        return isGrouped && lane.Items.Any(static item => item.About is not null || !item.Events.IsEmpty);

        int YOf(TrackMark mark) => (mark.Row * height) + (MarkHeight / 2);
    }

    private static void WriteItem(HtmlWriter html, TimelineItem item, double? percent, int y, TimeScale scale, ReportLinks links)
    {
        html.Write($"""<a class="tl-claim {ClassOf(item)}" href="{links.To(item.Claim.Id)}"><title>{Describe(item)}</title>""");
        if (item.About is { } about)
        {
            TimelineBar.Write(html, about, y + BarOffset, scale);
            if (percent is { } from)
            {
                var nearest = Math.Clamp(from, StartOf(about, scale), EndOf(about, scale));
                html.Write($"""<line class="tl-link" x1="{from}%" x2="{from}%" y1="{y}" y2="{y + BarOffset}"/><line class="tl-link" x1="{from}%" x2="{nearest}%" y1="{y + BarOffset}" y2="{y + BarOffset}"/>""");
            }
        }

        if (item.Asserted is { IsExact: false } uncertain)
        {
            TimelineBar.Write(html, uncertain, y, scale);
        }

        foreach (var change in item.Events)
        {
            html.Write($"""<svg x="{scale.PercentOf(change.Time.Middle)}%" y="{y}" overflow="visible"><title>{Capitalized(change.Words)}, {ReportDates.Words(change.Date)}</title>""");
            html.WriteRaw(change.IsReview ? """<path class="tl-review" d="M0,-8 L8,0 L0,8 L-8,0 Z"/></svg>""" : """<path class="tl-change" d="M-6,-6 L6,6 M6,-6 L-6,6"/></svg>""");
        }

        if (percent is { } at)
        {
            html.Write($"""<svg x="{at}%" y="{y}" overflow="visible"><circle class="{(item.Asserted is { IsExact: true } ? "tl-dot" : "tl-dot tl-doubt")}" r="12"/><text text-anchor="middle" y="4">{item.Number}</text></svg>""");
        }
        else
        {
            WriteNumber(html, item, y, scale);
        }

        html.Write($"</a>");
    }

    /// <summary>Writes the number of a claim of which it is not known when it was made, above the time that it is about or beside what happened to it.</summary>
    private static void WriteNumber(HtmlWriter html, TimelineItem item, int y, TimeScale scale)
    {
        var (percent, offset) = item.About is { } about
            ? ((StartOf(about, scale) + EndOf(about, scale)) / 2, 0)
            : (scale.PercentOf(item.Events[0].Time.Middle), 18); // it is drawn
        html.Write($"""<svg x="{percent}%" y="{y}" overflow="visible"><text class="tl-number" text-anchor="middle" x="{offset}" y="4">{item.Number}</text></svg>""");
    }

    private static double StartOf(DrawnTime time, TimeScale scale) => time.StartBoundary == IntervalBoundary.Date ? scale.PercentOf(time.Start) : 0;

    private static double EndOf(DrawnTime time, TimeScale scale) => time.EndBoundary == IntervalBoundary.Date ? scale.PercentOf(time.End) : 100;

    /// <summary>Writes behind a group from when to when its claims were made: stripes for dates that are not exact, and a line.</summary>
    private static void WriteRange(HtmlWriter html, TrackMark mark, int y, TimeScale scale)
    {
        List<DrawnTime> times = [.. mark.Items.Select(static item => item.Asserted).OfType<DrawnTime>()];
        List<DrawnTime> uncertain = times.FindAll(static time => !time.IsExact);
        html.Write($"""<g class="{ClassOf(mark)}">""");
        if (uncertain.Count > 0)
        {
            var start = uncertain.Min(static time => time.Start);
            TimelineBar.Write(
                html,
                new(start, start, start, uncertain.Max(static time => time.End)) { IsVagueAtStart = uncertain.Exists(static time => time.IsVagueAtStart), IsVagueAtEnd = uncertain.Exists(static time => time.IsVagueAtEnd) },
                y,
                scale);
        }

        var (first, last) = (scale.PercentOf(times.Min(static time => time.Middle)), scale.PercentOf(times.Max(static time => time.Middle)));
        if (last > first)
        {
            html.Write($"""<line class="tl-range" x1="{first}%" x2="{last}%" y1="{y}" y2="{y}"/>""");
        }

        html.Write($"</g>");
    }

    private static void WriteGroup(HtmlWriter html, TrackMark mark, int y, ReportLinks links)
    {
        var items = mark.Items;
        var count = items.Count(static item => !item.Conflicts.IsEmpty);
        var (first, last) = (WhenOf(items[0]), WhenOf(items[^1]));
        var description = items is [var only] ? Describe(only)
            : $"{items.Count} claims, {(first == last ? first : $"{first} to {last}")}{(count > 0 ? $"; {count} of them contradicted" : "")}. The first: {Describe(items[0])}";
        html.Write(
            $"""<a class="{ClassOf(mark)}" href="{links.To(items[0].Claim.Id)}"><title>{description}</title>"""
            + $"""<svg x="{mark.Percent ?? 0}%" y="{y}" overflow="visible"><rect class="{(items.Any(static item => item.Asserted is { IsExact: true }) ? "tl-dot" : "tl-dot tl-doubt")}" x="-17" y="-12" width="34" height="24" rx="12"/><text text-anchor="middle" y="4">{(items.Count == 1 ? "" : "×")}{(items.Count == 1 ? items[0].Number : items.Count)}</text></svg></a>""");
    }

    /// <summary>Returns the classes of a group: those that all of its claims have.</summary>
    private static string ClassOf(TrackMark mark) =>
        string.Join(' ', mark.Items.Select(static item => ClassOf(item).Split(' ')).Aggregate(static (one, other) => [.. one.Intersect(other)]).Prepend("tl-claim"));

    private static string ClassOf(TimelineItem item) => string.Join(' ', new[]
    {
        item.Conflicts is [var strongest, ..] ? ReportWords.ClassOf(strongest.Strength) : null,
        item.Conflicts.IsEmpty ? null : "tl-contradicted",
        item.Claim.IsActive ? null : "tl-withdrawn",
    }.OfType<string>());

    private static string Describe(TimelineItem item) =>
        $"{item.Number}. {item.Speaker}, {WhenOf(item)}{(item.Claim.IsActive ? "" : $" ({ReportWords.Of(item.Claim.Status).ToLowerInvariant()})")}: {ShortText.Of(item.Text.Value, MaxTextLength)}{(item.Opponents.IsEmpty ? "" : $" Contradicted by {string.Join(", ", item.Opponents.Select(static opponent => $"{opponent.Speaker} ({opponent.Strength})"))}.")}";

    private static string WhenOf(TimelineItem item) => item.Claim.AssertedOn is { } date ? ReportDates.Words(date) : "undated";

    private static string Capitalized(string words) => string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
