using ClaimModel.Interchange.Identities;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>What Google documents as required for ClaimReview (Google Search Central, "Fact check (ClaimReview) structured data").</summary>
internal static class GoogleRequirements
{
    /// <summary>The lowest worst value that Google permits.</summary>
    private static readonly Number MinWorst = 1;

    /// <summary>Returns what a review lacks, in words; null if it has everything that is required.</summary>
    public static string? Missing(Review review) =>
        review.Url is null || !WebAddress.IsAbsolute(review.Url) ? "the address of the review (url)"
        : string.IsNullOrWhiteSpace(review.Verdict) ? "the verdict in words (verdict)"
        : null;

    /// <summary>Returns why the numbers of a rating are not permitted; null if they are.</summary>
    public static string? Objection(Rating rating) =>
        rating.Value is null || rating.Best is null || rating.Worst is null ? "a numeric rating has a value, a best and a worst value"
        : rating.Best <= rating.Worst ? "the best value is above the worst"
        : rating.Worst < MinWorst ? "the worst value is at least 1"
        : rating.Value < rating.Worst || rating.Value > rating.Best ? "the value is between the worst and the best"
        : null;
}
