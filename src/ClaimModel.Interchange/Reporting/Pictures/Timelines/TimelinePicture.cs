using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>A timeline: a row for each side or topic over a common axis, and the same in words. Positions are percentages, so that it fits a phone without being scaled.</summary>
internal static class TimelinePicture
{
    private const int NarrowTicks = 4;
    private const int WideTicks = 8;

    /// <summary>Writes how to read timelines, once for several of them.</summary>
    public static void WriteLegend(HtmlWriter html) => html.Write(
        $"""
        <details class="tl-legend">
        <summary>How to read the timelines</summary>
        <ul>
        <li><svg width="28" height="20" aria-hidden="true"><circle class="tl-dot" cx="14" cy="10" r="8"/></svg> A claim, at the day or moment when it was made. Its number is that of the list in words, which follows the earliest possible dates. A larger mark with × counts claims that lie close together; a line and stripes behind it say from when to when they were made.</li>
        <li><svg width="28" height="20" aria-hidden="true"><rect class="tl-maybe" x="1" y="5" width="26" height="10"/><line class="tl-stripes" x1="1" x2="27" y1="10" y2="10"/></svg> A date that is not exact: it can be anywhere in the striped part, such as in the year 2017. A season can be that of either hemisphere. The circle in the middle only bears the number. <svg width="40" height="20" aria-hidden="true"><line class="tl-vague" x1="1" x2="11" y1="10" y2="10"/><rect class="tl-maybe" x="11" y="5" width="18" height="10"/><line class="tl-stripes" x1="11" x2="29" y1="10" y2="10"/><line class="tl-vague" x1="29" x2="39" y1="10" y2="10"/></svg> With faded ends, it is only approximate or uncertain, and can be outside as well.</li>
        <li><svg width="28" height="20" aria-hidden="true"><line class="tl-sure" x1="1" x2="27" y1="10" y2="10"/></svg> The time that a claim is about. It is striped where it is uncertain. A dotted line connects it with the claim.</li>
        <li><svg width="28" height="20" aria-hidden="true"><line class="tl-sure" x1="1" x2="19" y1="10" y2="10"/><path class="tl-arrow" d="M18,3 L27,10 L18,17 Z"/></svg> It has no end, or continues outside of the picture. A question mark stands at an end that is not known.</li>
        <li><svg width="28" height="20" aria-hidden="true"><path class="tl-review" d="M14,3 L21,10 L14,17 L7,10 Z"/></svg> A review of the claim. <svg width="20" height="20" aria-hidden="true"><path class="tl-change" d="M4,4 L16,16 M16,4 L4,16"/></svg> The claim was withdrawn, corrected or replaced. Its number is in a hollow circle.</li>
        </ul>
        </details>

        """);

    /// <summary>Writes a timeline; nothing if there are no claims.</summary>
    public static void Write(HtmlWriter html, TimelineModel timeline, ReportLinks links)
    {
        if (timeline.Items.IsEmpty)
        {
            return;
        }

        var isCut = false;
        html.Write($"""<div class="timeline">""").Write($"\n");
        if (timeline.OnlyDate is { } date)
        {
            html.Write($"""<p class="tl-note">{(timeline.Items is [_] ? "The claim was" : "All of these claims were")} made on {ReportDates.Part(date)}.</p>""").Write($"\n");
        }
        else if (timeline.Scale is { } scale)
        {
            html.Write($"""<div class="tl-plot" role="group" aria-label="Timeline of {timeline.Subject}">""").Write($"\n");
            WriteAxis(html, scale, timeline.Event?.Time);
            foreach (var lane in timeline.Lanes)
            {
                html.Write($"""<div class="tl-lane"><div class="tl-name" lang="{lane.Name.Language}" dir="auto">{lane.Name.Value}</div>""");
                isCut |= TimelineTrack.Write(html, lane, scale, links);
                html.Write($"</div>\n");
            }

            html.Write($"</div>\n");
            WriteEvent(html, timeline, scale);
            if (isCut)
            {
                html.Write($"""<p class="tl-note">In rows with many claims, only the dates when these were made are drawn. The times that they are about, and what happened to them later, are in the list in words.</p>""").Write($"\n");
            }
        }

        TimelineWords.Write(html, timeline, links);
        html.Write($"</div>\n");
    }

    /// <summary>Writes lines and labels behind the rows: few for narrow windows, and more for wide ones.</summary>
    private static void WriteAxis(HtmlWriter html, TimeScale scale, DrawnTime? @event)
    {
        html.Write($"""<svg class="tl-axis" width="100%" height="100%" direction="ltr" aria-hidden="true">""");
        if (@event is { } time)
        {
            var (start, end) = (scale.PercentOf(time.Start), scale.PercentOf(time.End));
            html.Write($"""<rect class="tl-event" x="{start}%" y="0" width="{Math.Max(end - start, 0.6)}%" height="100%"/>""");
        }

        WriteTicks(html, scale, TimeTicks.Of(scale, WideTicks), "tl-wide");
        WriteTicks(html, scale, TimeTicks.Of(scale, NarrowTicks), "tl-narrow");
        html.Write($"</svg>\n");
    }

    private static void WriteTicks(HtmlWriter html, TimeScale scale, ValueList<TimeTick> ticks, string name)
    {
        html.Write($"""<g class="{name}">""");
        foreach (var tick in ticks)
        {
            var percent = scale.PercentOf(tick.Day);
            var anchor = percent < 8 ? "start" : percent > 92 ? "end" : "middle";
            html.Write($"""<line x1="{percent}%" x2="{percent}%" y1="0" y2="100%"/><svg x="{percent}%" y="100%" overflow="visible"><text y="14" text-anchor="{anchor}">{tick.Label}</text>""");
            if (tick.Context.Length > 0)
            {
                html.Write($"""<text y="27" text-anchor="{anchor}">{tick.Context}</text>""");
            }

            html.Write($"</svg>");
        }

        html.Write($"</g>");
    }

    private static void WriteEvent(HtmlWriter html, TimelineModel timeline, TimeScale scale)
    {
        if (timeline.Event is { } @event && scale.Contains(@event.Time.Middle))
        {
            html.Write($"""<p class="tl-note">Shaded: <bdi lang="{@event.Name.Language}">{@event.Name.Value}</bdi></p>""").Write($"\n");
        }
    }
}
