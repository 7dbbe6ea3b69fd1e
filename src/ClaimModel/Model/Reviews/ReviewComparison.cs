using ClaimModel.Values;

namespace ClaimModel.Model.Reviews;

/// <summary>Compares the reviews of a claim.</summary>
/// <param name="language">The language of verdicts that do not state one.</param>
internal sealed class ReviewComparison(LanguageTag? language)
{
    /// <summary>The smallest difference of normalized ratings that is a disagreement.</summary>
    private const double MinDifference = 0.5;

    /// <summary>Larger than the errors of rounding, so that 0.7 and 0.2 are half of the scale apart.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>How two reviews differ, in increasing order.</summary>
    private enum Difference
    {
        None,
        Words,
        Ratings,
    }

    /// <summary>Returns how the reviewers of a claim differ; null if they do not.</summary>
    public ReviewDifference? Compare(Claim claim)
    {
        var latest = claim.Reviews.Where(review => review.Reviewer is { Value.Length: > 0 })
            .GroupBy(review => review.Reviewer).Select(LatestOf).ToList();
        var difference = Difference.None;
        for (var i = 0; i < latest.Count; i++)
        {
            for (var k = 0; k < i && difference != Difference.Ratings; k++)
            {
                difference = Max(difference, Between(latest[k], latest[i]));
            }
        }

        var included = latest.SelectMany(reviews => reviews).ToHashSet(ReferenceEqualityComparer.Instance);
        return difference == Difference.None ? null : new()
        {
            Claim = claim,
            IsDisagreement = difference == Difference.Ratings,
            Reviews = claim.Reviews.Where(included.Contains).Select(review => new RatedReview { Review = review, NormalizedRating = review.Rating?.Normalize() }).ToValueList(),
        };
    }

    /// <summary>Returns the reviews of a reviewer than which no other is certainly later.</summary>
    private static List<Review> LatestOf(IEnumerable<Review> reviews)
    {
        var all = reviews.ToList();
        return all.FindAll(review => !all.Exists(other => review.PublishedOn is { } date && other.PublishedOn?.IsAfter(date) == Ternary.Yes));
    }

    /// <summary>Compares two reviewers, who differ only as much as all of their latest reviews do.</summary>
    private Difference Between(List<Review> reviews, List<Review> others) =>
        reviews.SelectMany(_ => others, Between).Min();

    private Difference Between(Review review, Review other)
    {
        if (review.Rating?.Normalize() is { } rating && other.Rating?.Normalize() is { } otherRating)
        {
            return Math.Abs(rating - otherRating) >= MinDifference - Tolerance ? Difference.Ratings : Difference.None;
        }

        return review.Verdict is { } verdict && other.Verdict is { } otherVerdict
            && (review.Language ?? language) == (other.Language ?? language)
            && Fold(verdict) != Fold(otherVerdict) ? Difference.Words : Difference.None;
    }

    private static Difference Max(Difference one, Difference other) => one > other ? one : other;

    private static string Fold(string verdict) =>
        string.Join(' ', Surrogates.Normalize(verdict).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!');
}
