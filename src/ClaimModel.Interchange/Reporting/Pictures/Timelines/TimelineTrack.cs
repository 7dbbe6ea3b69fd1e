using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>Draws a row of a timeline. Marks are nested <c>svg</c> elements, because only these can be placed by percentages.</summary>
internal static class TimelineTrack
{
    private const int MarkHeight = 26;
    private const int BarHeight = 14;
    private const int BarOffset = 19;
    private const int MaxTextLength = 140;

    public static void Write(HtmlWriter html, TimelineLane lane, TimeScale scale, ReportLinks links)
    {
        var marks = TrackLayout.Of(lane.Items, scale);
        var hasBars = marks.Any(static mark => mark.Items is [{ About: not null }]);
        var height = MarkHeight + (hasBars ? BarHeight : 0);
        var rows = marks.IsEmpty ? 1 : marks.Max(static mark => mark.Row) + 1;
        html.Write($"""<svg class="tl-track" role="group" width="100%" height="{rows * height}" direction="ltr"><title>{lane.Name.Value}</title>""");
        foreach (var mark in marks)
        {
            var y = (mark.Row * height) + (MarkHeight / 2);
            if (mark.Items is [var item])
            {
                WriteItem(html, item, mark.Percent, y, scale, links);
            }
            else if (mark.Percent is { } percent)
            {
                WriteGroup(html, mark.Items, percent, y, links);
            }
        }

        html.Write($"</svg>");
    }

    private static void WriteItem(HtmlWriter html, TimelineItem item, double? percent, int y, TimeScale scale, ReportLinks links)
    {
        html.Write($"""<a class="tl-claim {ClassOf(item)}" href="{links.To(item.Claim.Id)}"><title>{Describe(item)}</title>""");
        if (item.About is { } about)
        {
            TimelineBar.Write(html, about, y + BarOffset, scale);
            if (percent is { } from)
            {
                var nearest = Math.Clamp(from, about.StartBoundary == IntervalBoundary.Date ? scale.PercentOf(about.Start) : 0, about.EndBoundary == IntervalBoundary.Date ? scale.PercentOf(about.End) : 100);
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
            html.Write($"""<svg x="{at}%" y="{y}" overflow="visible"><circle class="{(item.Asserted is { IsExact: true } ? "tl-dot" : "tl-dot tl-doubt")}" r="9"/><text text-anchor="middle" y="4">{item.Number}</text></svg>""");
        }

        html.Write($"</a>");
    }

    private static void WriteGroup(HtmlWriter html, ValueList<TimelineItem> items, double percent, int y, ReportLinks links)
    {
        var strongest = items.FirstOrDefault(static item => item.Contradiction is not null) ?? items[0];
        var count = items.Count(static item => item.Contradiction is not null);
        html.Write(
            $"""<a class="tl-claim {ClassOf(strongest)}" href="{links.To(items[0].Claim.Id)}"><title>{items.Count} claims, {WhenOf(items[0])} to {WhenOf(items[^1])}{(count > 0 ? $"; {count} of them contradicted" : "")}. The first: {Describe(items[0])}</title>"""
            + $"""<svg x="{percent}%" y="{y}" overflow="visible"><rect class="tl-dot" x="-17" y="-11" width="34" height="22" rx="11"/><text text-anchor="middle" y="4">×{items.Count}</text></svg></a>""");
    }

    private static string ClassOf(TimelineItem item) => string.Join(' ', new[]
    {
        item.Contradiction is { } contradiction ? ReportWords.ClassOf(contradiction.Strength) : null,
        item.Contradiction is not null ? "tl-contradicted" : null,
        item.Claim.IsActive ? null : "tl-withdrawn",
    }.OfType<string>());

    private static string Describe(TimelineItem item) =>
        $"{item.Number}. {item.Speaker}, {WhenOf(item)}: {ShortText.Of(item.Text.Value, MaxTextLength)}{(item.Opponents.IsEmpty ? "" : $" Contradicted by {string.Join(", ", item.Opponents.Select(static opponent => $"{opponent.Speaker} ({opponent.Strength})"))}.")}";

    private static string WhenOf(TimelineItem item) => item.Claim.AssertedOn is { } date ? ReportDates.Words(date) : "undated";

    private static string Capitalized(string words) => string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
