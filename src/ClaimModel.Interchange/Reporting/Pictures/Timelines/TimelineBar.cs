using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>Draws a period: solid where it is certain, striped where it is possible, with an arrow where it goes on and a question mark where its end is not known.</summary>
internal static class TimelineBar
{
    private const int HalfHeight = 4;

    /// <summary>The share of the width below which a bar could not be seen.</summary>
    private const double MinPercent = 0.6;

    public static void Write(HtmlWriter html, DrawnTime time, int y, TimeScale scale)
    {
        var isCutAtStart = time.StartBoundary == IntervalBoundary.Open || time.Start < scale.First;
        var isCutAtEnd = time.EndBoundary == IntervalBoundary.Open || time.End > scale.Last;
        var start = time.StartBoundary == IntervalBoundary.Date ? scale.PercentOf(time.Start) : 0;
        var end = time.EndBoundary == IntervalBoundary.Date ? scale.PercentOf(time.End) : 100;
        var sureStart = time.StartBoundary == IntervalBoundary.Open ? 0 : scale.PercentOf(time.SureStart);
        var sureEnd = time.EndBoundary == IntervalBoundary.Open ? 100 : scale.PercentOf(time.SureEnd);
        var isSure = time.HasSurePart || time.StartBoundary == IntervalBoundary.Open || time.EndBoundary == IntervalBoundary.Open;
        if (end - start < MinPercent)
        {
            html.Write($"""<svg x="{(start + end) / 2}%" y="{y}" overflow="visible"><rect class="tl-point" x="-2" y="-6" width="4" height="12"/></svg>""");
            WriteVague(html, time, (start + end) / 2, (start + end) / 2, y);
            return;
        }

        if (!isSure || sureEnd <= sureStart)
        {
            WriteStripes(html, start, end, y);
        }
        else
        {
            WriteStripes(html, start, sureStart, y);
            WriteStripes(html, sureEnd, end, y);
            html.Write($"""<line class="tl-sure" x1="{sureStart}%" x2="{sureEnd}%" y1="{y}" y2="{y}"/>""");
        }

        WriteVague(html, time, start, end, y);
        WriteEnd(html, isCutAtStart, time.StartBoundary, "0%", y, "M8,-7 L-2,0 L8,7 Z");
        WriteEnd(html, isCutAtEnd, time.EndBoundary, "100%", y, "M-8,-7 L2,0 L-8,7 Z");
    }

    private static void WriteStripes(HtmlWriter html, double start, double end, int y)
    {
        if (end > start)
        {
            html.Write(
                $"""<rect class="tl-maybe" x="{start}%" y="{y - HalfHeight}" width="{end - start}%" height="{HalfHeight * 2}"/><line class="tl-stripes" x1="{start}%" x2="{end}%" y1="{y}" y2="{y}"/>""");
        }
    }

    /// <summary>Writes faded ends where a date is only approximate or uncertain, so that it may lie outside.</summary>
    private static void WriteVague(HtmlWriter html, DrawnTime time, double start, double end, int y)
    {
        if (time.IsVagueAtStart)
        {
            html.Write($"""<svg x="{start}%" y="{y}" overflow="visible"><line class="tl-vague" x1="0" x2="-18"/></svg>""");
        }

        if (time.IsVagueAtEnd)
        {
            html.Write($"""<svg x="{end}%" y="{y}" overflow="visible"><line class="tl-vague" x1="0" x2="18"/></svg>""");
        }
    }

    private static void WriteEnd(HtmlWriter html, bool isCut, IntervalBoundary boundary, string x, int y, string arrow)
    {
        if (boundary == IntervalBoundary.Unknown)
        {
            html.Write($"""<svg x="{x}" y="{y}" overflow="visible"><text class="tl-unknown" text-anchor="middle" y="5">?</text></svg>""");
        }
        else if (isCut)
        {
            html.Write($"""<svg x="{x}" y="{y}" overflow="visible"><path class="tl-arrow" d="{arrow}"/></svg>""");
        }
    }
}
