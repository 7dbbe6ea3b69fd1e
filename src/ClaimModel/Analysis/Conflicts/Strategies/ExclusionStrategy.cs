using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds conflicts between claims that assert values of a functional predicate that exclude each other.</summary>
internal abstract class ExclusionStrategy(ValueKind kind) : ConflictStrategy
{
    public override bool AppliesTo(IssueContext issue) => issue.IsFunctional && issue.Traits.HasShape(kind, ClaimStance.Asserts);

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        issue.IsFunctional
        && one.Stance == ClaimStance.Asserts && other.Stance == ClaimStance.Asserts && one.Kind == kind && other.Kind == kind
        && Exclude(one, other, issue, ref limits);

    public override bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others) =>
        claim.Stance == ClaimStance.Asserts && claim.Kind == kind && others.HasShape(kind, ClaimStance.Asserts) && MayExclude(claim, others);

    protected abstract bool Exclude(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits);

    protected virtual bool MayExclude(in ClaimTraits claim, in ClaimEnvelope others) => others.MayBeApartFrom(claim);
}

/// <summary>Finds terms that exclude each other.</summary>
internal sealed class ExclusiveValueStrategy() : ExclusionStrategy(ValueKind.Term)
{
    protected override bool Exclude(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        issue.Terms.Exclude(one.Value!, other.Value!); // claims of this kind have a value

    protected override bool MayExclude(in ClaimTraits claim, in ClaimEnvelope others) => others.MayHaveOtherValue(claim);
}

/// <summary>Finds quantities without a number in common.</summary>
internal sealed class DisjointQuantityStrategy() : ExclusionStrategy(ValueKind.Quantity)
{
    protected override bool Exclude(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits)
    {
        if (one.Quantity is not { } quantity || other.Quantity is not { } otherQuantity || !quantity.Excludes(otherQuantity))
        {
            return false;
        }

        limits |= (quantity.IsApproximate || otherQuantity.IsApproximate ? ConflictLimits.Approximate : 0)
            | (quantity.HasUnitOf(otherQuantity) ? 0 : ConflictLimits.ConvertedUnits);
        return true;
    }
}

/// <summary>Finds dates that cannot be the same.</summary>
internal sealed class DisjointDateStrategy() : ExclusionStrategy(ValueKind.Date)
{
    protected override bool Exclude(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits)
    {
        if (!one.Date!.Excludes(other.Date!)) // claims of this kind have a date
        {
            return false;
        }

        limits |= one.Date.IsApproximate || other.Date!.IsApproximate ? ConflictLimits.Approximate : 0;
        return true;
    }
}
