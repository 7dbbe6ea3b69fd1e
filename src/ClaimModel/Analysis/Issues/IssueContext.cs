namespace ClaimModel.Analysis.Issues;

/// <summary>What all claims on an issue have in common.</summary>
/// <param name="Predicate">The declaration of the predicate; null if the dataset does not declare it.</param>
/// <param name="HasSingleOffset">Whether all times of day among the dates have the same offset from UTC, or none has one.</param>
internal readonly record struct IssueContext(Predicate? Predicate, bool HasSingleOffset)
{
    public bool IsFunctional => Predicate is { Functional: true };
}
