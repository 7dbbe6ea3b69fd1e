using ClaimModel.Values;

namespace ClaimModel;

/// <summary>A claim whose reviewers differ. Which of them is right is not decided.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record ReviewDifference
{
    /// <summary>Gets the claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>
    /// Gets a value indicating whether reviewers disagree, because their ratings are at least half of the scale apart. Otherwise, they only use
    /// different words, and at least one of them has no rating that can be compared.
    /// </summary>
    public required bool IsDisagreement { get; init; }

    /// <summary>Gets the latest reviews of all known reviewers, in the order of the claim.</summary>
    public required ValueList<RatedReview> Reviews { get; init; }

    /// <summary>Returns a sentence that states whether the reviewers disagree, and what they say.</summary>
    public override string ToString() =>
        $"The reviewers of {MessageText.Quoted(Claim.Id.Value)} {(IsDisagreement ? "disagree" : "use different words")}: {string.Join("; ", Reviews.Select(review => MessageText.Plain($"{review}")))}.";
}
