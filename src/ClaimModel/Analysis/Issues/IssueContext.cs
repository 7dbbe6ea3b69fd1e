namespace ClaimModel.Analysis.Issues;

/// <summary>What holds for all claims at a point.</summary>
/// <param name="Predicate">What the dataset says of the predicate; null where it says nothing.</param>
/// <param name="AreTimesOfDayAsWritten">Whether the times of day among its dates are of one offset from UTC.</param>
internal readonly record struct IssueContext(Predicate? Predicate, bool AreTimesOfDayAsWritten)
{
    public bool IsFunctional => Predicate is { Functional: true };
}
