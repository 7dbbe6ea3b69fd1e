using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>A claim on an issue.</summary>
/// <param name="Claim">The index of the claim in the dataset; -1 for a claim that is compared in addition.</param>
/// <param name="IsReversed">Whether the value of the claim is the subject of the issue.</param>
/// <param name="IsPrimary">Whether statements are compared on this issue, and not on the other one that the claim is on.</param>
internal readonly record struct Placement(int Claim, bool IsReversed, bool IsPrimary);

/// <summary>What all claims on an issue have in common.</summary>
/// <param name="Kind">The kind of issue.</param>
/// <param name="Predicate">The number of the class of the predicate and its direction, or of classes that are connected.</param>
/// <param name="First">The subject, or the first of two terms.</param>
/// <param name="Second">The second of two terms; -1 if the value is not a term, and 0 if only the subject counts.</param>
/// <param name="Value">The value that is not a term; null if there is none.</param>
internal readonly record struct IssueKey(Conflicts.IssueKind Kind, int Predicate, int First, int Second = 0, object? Value = null)
{
    /// <summary>Gets the hash by which the issue is found, if it is of the kind <see cref="Conflicts.IssueKind.Issue"/>.</summary>
    public TextHash Hash { get; init; }
}
