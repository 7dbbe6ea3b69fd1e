using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds conflicts between claims that assert a value, and claims that deny one that includes it.</summary>
internal abstract class DenialStrategy(ValueKind denied) : ConflictStrategy
{
    public override bool AppliesTo(IssueContext issue) => issue.Traits.HasStance(ClaimStance.Asserts) && issue.Traits.HasShape(denied, ClaimStance.Denies);

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        IsBetween(one, other, issue, ref limits) || IsBetween(other, one, issue, ref limits);

    public override bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others) =>
        claim.Stance == ClaimStance.Denies ? claim.Kind == denied && others.HasStance(ClaimStance.Asserts) && MayInclude(claim, others)
        : claim.Stance == ClaimStance.Asserts && others.HasShape(denied, ClaimStance.Denies) && MayBeIncluded(claim, others);

    /// <summary>Determines whether a denied value includes an asserted one.</summary>
    protected abstract bool Includes(IssueClaim denied, IssueClaim asserted, IssueContext issue, ref ConflictLimits limits);

    /// <summary>Returns false only if a denied value certainly includes none of several asserted ones.</summary>
    protected virtual bool MayInclude(in ClaimTraits denied, in ClaimEnvelope asserted) => true;

    /// <summary>Returns false only if an asserted value is certainly included in none of several denied ones.</summary>
    protected virtual bool MayBeIncluded(in ClaimTraits asserted, in ClaimEnvelope denied) => true;

    private bool IsBetween(IssueClaim asserting, IssueClaim denying, IssueContext issue, ref ConflictLimits limits) =>
        asserting.Stance == ClaimStance.Asserts && denying.Stance == ClaimStance.Denies && denying.Kind == denied && Includes(denying, asserting, issue, ref limits);
}

/// <summary>Finds quantities that lie within a quantity that is denied.</summary>
internal sealed class DeniedQuantityStrategy() : DenialStrategy(ValueKind.Quantity)
{
    protected override bool Includes(IssueClaim denied, IssueClaim asserted, IssueContext issue, ref ConflictLimits limits)
    {
        if (asserted.Quantity is not { } narrower || denied.Quantity is not { } wider || !narrower.IsWithin(wider))
        {
            return false;
        }

        limits |= (narrower.IsApproximate ? ConflictLimits.Approximate : 0) | (narrower.HasUnitOf(wider) ? 0 : ConflictLimits.ConvertedUnits);
        return true;
    }

    protected override bool MayInclude(in ClaimTraits denied, in ClaimEnvelope asserted) =>
        asserted.HasShape(ValueKind.Quantity, ClaimStance.Asserts) && asserted.MayLieWithin(denied);

    protected override bool MayBeIncluded(in ClaimTraits asserted, in ClaimEnvelope denied) => asserted.Kind == ValueKind.Quantity && denied.MayContain(asserted);
}

/// <summary>Finds dates that lie within a date that is denied.</summary>
internal sealed class DeniedDateStrategy() : DenialStrategy(ValueKind.Date)
{
    protected override bool Includes(IssueClaim denied, IssueClaim asserted, IssueContext issue, ref ConflictLimits limits)
    {
        if (asserted.Date is not { } narrower || denied.Date is not { } wider || !narrower.IsWithin(wider))
        {
            return false;
        }

        limits |= narrower.IsApproximate ? ConflictLimits.Approximate : 0;
        return true;
    }

    protected override bool MayInclude(in ClaimTraits denied, in ClaimEnvelope asserted) =>
        asserted.HasShape(ValueKind.Date, ClaimStance.Asserts) && asserted.MayLieWithin(denied);

    protected override bool MayBeIncluded(in ClaimTraits asserted, in ClaimEnvelope denied) => asserted.Kind == ValueKind.Date && denied.MayContain(asserted);
}

/// <summary>Finds values of something of which a claim denies that there is any.</summary>
internal sealed class DeniedExistenceStrategy() : DenialStrategy(ValueKind.None)
{
    protected override bool Includes(IssueClaim denied, IssueClaim asserted, IssueContext issue, ref ConflictLimits limits) =>
        asserted.Kind is ValueKind.Term or ValueKind.Date || asserted.Quantity is { CanBeZero: false };
}

/// <summary>Finds topics that are within a topic that is denied.</summary>
internal sealed class DeniedBroaderStrategy() : DenialStrategy(ValueKind.Term)
{
    public override bool AppliesTo(IssueContext issue) => issue.Terms.Broader.Any && base.AppliesTo(issue);

    protected override bool Includes(IssueClaim denied, IssueClaim asserted, IssueContext issue, ref ConflictLimits limits) =>
        asserted.Value is { } narrower && denied.Value is { } wider && narrower.Key != wider.Key && issue.Terms.IsWithin(narrower, wider);

    protected override bool MayInclude(in ClaimTraits denied, in ClaimEnvelope asserted) => asserted.HasShape(ValueKind.Term, ClaimStance.Asserts);
}
