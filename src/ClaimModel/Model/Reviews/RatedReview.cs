namespace ClaimModel;

/// <summary>A review with its rating on a common scale, so that ratings of different reviewers can be compared.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record RatedReview
{
    /// <summary>Gets the review.</summary>
    public required Review Review { get; init; }

    /// <summary>Gets the rating on a scale from 0 (the worst) to 1 (the best), as <see cref="Rating.Normalize"/> returns it; null if there is none that can be compared.</summary>
    public double? NormalizedRating { get; init; }

    /// <summary>Returns the reviewer, the verdict and the rating.</summary>
    public override string ToString() => NormalizedRating is { } rating ? FormattableString.Invariant($"{Review.ShortText} ({rating:0.##})") : Review.ShortText;
}
