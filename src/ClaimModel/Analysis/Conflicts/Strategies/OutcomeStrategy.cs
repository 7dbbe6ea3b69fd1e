using ClaimModel.Analysis.Issues;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds predictions and promises that conflict with a later fact.</summary>
internal sealed class OutcomeStrategy(params ConflictStrategy[] strategies) : ConflictStrategy
{
    public override bool ConsidersModality => false;

    public override bool ConsidersTime => false;

    public override bool AppliesTo(IssueContext issue) => issue.Traits.HasFact && issue.Traits.HasForetold;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        (MayBeOutcome(one, other) || MayBeOutcome(other, one)) && HasConflict(one, other, issue, ref limits);

    public override bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others)
    {
        if (!(claim.IsFact && others.HasForetold) && !(claim.IsForetold && others.HasFact))
        {
            return false;
        }

        foreach (var strategy in strategies)
        {
            if (strategy.MayConflict(claim, others))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a fact can be the outcome of what is foretold: it was asserted later, and may be about the same time.</summary>
    private static bool MayBeOutcome(IssueClaim foretold, IssueClaim fact) =>
        foretold.Modality.IsForetold && fact.Modality.IsFact
        && foretold.Claim.AssertedOn is { } before && fact.Claim.AssertedOn is { } after && after.IsAfter(before) == Ternary.Yes
        && (foretold.Time.Interval is null || PeriodComparer.CompareIntervals(foretold.Time, fact.OutcomeTime!) != TimeRelation.Different); // the fact has a date

    private bool HasConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits)
    {
        foreach (var strategy in strategies)
        {
            if (strategy.AreInConflict(one, other, issue, ref limits))
            {
                return true;
            }
        }

        return false;
    }
}
