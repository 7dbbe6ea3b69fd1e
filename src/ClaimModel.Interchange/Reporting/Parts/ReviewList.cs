using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>What others say about a claim. The report does not judge the reviews either.</summary>
internal static class ReviewList
{
    /// <summary>Writes the reviews of a claim, and how they differ; nothing if there are none.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="max">The number of reviews that are shown.</param>
    public static void Write(HtmlWriter html, ReportData data, Claim claim, int max = int.MaxValue)
    {
        if (claim.Reviews.IsEmpty)
        {
            return;
        }

        html.Write($"""<div class="reviews"><p class="label">{(claim.Reviews.Count == 1 ? "Review" : "Reviews")}</p>""").Write($"\n<ul>\n");
        foreach (var review in claim.Reviews.Take(max))
        {
            Write(html, data, review);
        }

        html.Write($"</ul>\n");
        if (data.ReviewDifferenceOf(claim.Id) is { } difference)
        {
            html.Write($"""<p class="difference"><strong>{(difference.IsDisagreement ? "The reviewers disagree." : "The reviewers use different words.")}</strong> {Scale(data, difference)}</p>""").Write($"\n");
        }

        html.Write($"</div>\n");
    }

    private static void Write(HtmlWriter html, ReportData data, Review review)
    {
        var language = ReportNames.TagOf(review.Language ?? data.Whole.Language);
        html.Write($"<li>{(review.Reviewer is { } reviewer ? data.Link(reviewer) : HtmlParts.Text("Reviewer not known"))}");
        if (review.PublishedOn is { } date)
        {
            html.Write($", {ReportDates.Part(date)}");
        }

        if (review.Verdict is { } verdict)
        {
            html.Write($""": <strong class="verdict"><bdi lang="{language}">“{verdict}”</bdi></strong>""");
        }

        if (review.Rating is { Value: { } value } rating)
        {
            html.Write($"{(review.Verdict is null ? ": " : ", ")}rated {value}{ScaleOf(rating)}");
        }

        if (review.Title is { } title)
        {
            html.Write($" · {WebLinks.Link(review.Url, HtmlParts.Inline(new(title, language)))}");
        }
        else if (WebLinks.TryGetAddress(review.Url, out _))
        {
            html.Write($" · {WebLinks.Link(review.Url, HtmlParts.Text("read the review"))}");
        }

        if (review.Explanation is { } explanation)
        {
            html.Write($"""<p lang="{language}" dir="auto">{explanation}</p>""").Write($"\n");
        }

        CitationList.Write(html, data, review.Citations, language);
        html.Write($"</li>\n");
    }

    private static string ScaleOf(Rating rating) => (rating.Worst, rating.Best) switch
    {
        ({ } worst, { } best) => $" on a scale from {worst} (worst) to {best} (best)",
        (null, { } best) => $", where {best} is the best",
        ({ } worst, null) => $", where {worst} is the worst",
        _ => "",
    };

    /// <summary>Returns the ratings on a common scale, from 0 to 100. A reviewer whose latest review has no rating is left out, since an older rating need not hold any longer.</summary>
    private static HtmlPart Scale(ReportData data, ReviewDifference difference)
    {
        List<HtmlPart> ratings =
        [
            .. difference.Reviews.GroupBy(rated => rated.Review.Reviewer).Where(reviewer => reviewer.All(rated => rated.NormalizedRating is not null)).SelectMany(reviewer => reviewer).Select(rated =>
                (HtmlPart)(html => html.Write($"{HtmlParts.Inline(data.Names.Of(rated.Review.Reviewer!.Value))} {(int)Math.Round(100 * rated.NormalizedRating!.Value)}"))), // all reviewers of a difference are known, see Where
        ];
        return ratings.Count < 2 ? HtmlParts.Empty : html => html.Write($"On a common scale from 0 to 100: {HtmlParts.List(ratings)}.");
    }
}
