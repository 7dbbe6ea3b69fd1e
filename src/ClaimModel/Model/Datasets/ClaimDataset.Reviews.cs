using ClaimModel.Model.Reviews;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Returns the claims whose reviewers differ, in the order of the dataset, with their reviews on a common scale. Which reviewer is right is not decided.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>Only reviews whose <see cref="Review.Reviewer"/> is known are compared, and only those of different reviewers.</item>
    /// <item>
    /// Only the latest review of a reviewer counts, by <see cref="Review.PublishedOn"/>. If it is not certain which is the latest, all that may be
    /// count, and two reviewers differ only as much as all of these do.
    /// </item>
    /// <item>
    /// Reviewers disagree (<see cref="ReviewDifference.IsDisagreement"/>) if their ratings, as <see cref="Rating.Normalize"/> returns them, are at
    /// least half of the scale apart. Otherwise, they agree, whatever their words are.
    /// </item>
    /// <item>
    /// If one of two reviews has no rating that can be compared, and their verdicts are in the same language (by default, that of the dataset) but
    /// different words, this is reported as well, but not as a disagreement. Case, white space, final periods and Unicode normalization forms are
    /// ignored.
    /// </item>
    /// </list>
    /// <para>Takes O(k²) time in the reviewers of each claim.</para>
    /// </remarks>
    public ValueList<ReviewDifference> CompareReviews()
    {
        var comparison = new ReviewComparison(Language);
        return Claims.Select(comparison.Compare).OfType<ReviewDifference>().ToValueList();
    }
}
