namespace ClaimModel.Analysis.Issues;

/// <summary>The properties that all claims on an issue have in common.</summary>
/// <param name="Predicate">The definition of the predicate; null if the dataset does not define it.</param>
/// <param name="HasSingleOffset">Whether all times of day have the same offset from UTC, or none has one.</param>
internal readonly record struct IssueContext(Predicate? Predicate, bool HasSingleOffset)
{
    public bool IsFunctional => Predicate is { Functional: true };
}
