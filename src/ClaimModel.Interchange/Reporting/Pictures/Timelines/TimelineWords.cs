using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>Says in words what a timeline shows, and lists the claims without a date.</summary>
internal static class TimelineWords
{
    private const int MaxTextLength = 120;

    public static void Write(HtmlWriter html, TimelineModel timeline, ReportLinks links)
    {
        if (timeline.Scale is not null && timeline.OnlyDate is null)
        {
            html.Write($"""<details class="tl-words"><summary>Timeline of {timeline.Subject} in words</summary>""").Write($"\n");
            if (timeline.Items.Count(static item => item.Asserted is not null) > 1 && timeline.Items.Any(static item => item.Asserted is { IsExact: false }))
            {
                html.Write($"<p>The order is that of the earliest possible dates. Where dates are not exact, the true order may not be known.</p>\n");
            }

            WriteList(html, timeline.Items.Where(static item => item.IsDrawn), links);
            if (timeline.Event is { } @event)
            {
                html.Write($"""<p>The event: <bdi lang="{@event.Name.Language}">{@event.Name.Value}</bdi> ({ReportDates.Part(@event.Date)}).</p>""").Write($"\n");
            }

            html.Write($"</details>\n");
        }

        if (timeline.Scale is null)
        {
            html.Write($"""<p class="tl-note">It is not known when these claims were made.</p>""").Write($"\n");
        }
        else if (!timeline.Undated.IsEmpty)
        {
            html.Write($"""<div class="tl-undated"><p>Not in the timeline, because no date is recorded:</p>""").Write($"\n");
            WriteList(html, timeline.Undated, links);
            html.Write($"</div>\n");
        }
    }

    private static void WriteList(HtmlWriter html, IEnumerable<TimelineItem> items, ReportLinks links)
    {
        html.Write($"<ol>\n");
        foreach (var item in items)
        {
            html.Write($"""<li value="{item.Number}">""");
            if (item.Claim.AssertedOn is { } date)
            {
                html.Write($"{ReportDates.Part(date)}: ");
            }
            else if (item.IsDrawn)
            {
                html.Write($"Undated: ");
            }

            html.Write($"""<bdi>{item.Speaker}</bdi>: <a href="{links.To(item.Claim.Id)}"><bdi lang="{item.Text.Language}">{ShortText.Of(item.Text.Value, MaxTextLength)}</bdi></a>""");
            if (item.Claim.ValidTime is { } period)
            {
                html.Write($"; about the time {ReportDates.Part(period)}");
            }

            foreach (var change in item.Events)
            {
                html.Write($"; <bdi>{change.Words}</bdi> ({ReportDates.Part(change.Date)})");
            }

            if (!item.Claim.IsActive && item.Events.All(static change => change.IsReview))
            {
                html.Write($"; {ReportWords.Of(item.Claim.Status).ToLowerInvariant()}");
            }

            if (!item.Opponents.IsEmpty)
            {
                html.Write($"; contradicted by {HtmlParts.List([.. item.Opponents.Select(static opponent => (HtmlPart)(part => part.Write($"<bdi>{opponent.Speaker}</bdi> ({opponent.Strength})")))])}");
            }

            foreach (var conflict in item.Undetermined)
            {
                html.Write($"; one of {conflict.Claims.Count} claims that cannot all stand ({conflict.Strength.Word})");
            }

            html.Write($"</li>\n");
        }

        html.Write($"</ol>\n");
    }
}
