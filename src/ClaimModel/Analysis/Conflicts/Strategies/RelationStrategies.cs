using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds claims that assert the same subject and value of disjoint predicates.</summary>
internal sealed class DisjointPredicateStrategy : ConflictStrategy
{
    public override IssueKind IssueKind => IssueKind.DisjointPredicates;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits)
    {
        if (one.Stance != ClaimStance.Asserts || other.Stance != ClaimStance.Asserts || !IssueContext.HaveSameValue(one, other) && one.Kind != ValueKind.Term)
        {
            return false;
        }

        var areReversed = one.Predicate.IsReversed != other.Predicate.IsReversed;
        return (IssueContext.HaveSameValue(one, other) && one.Subject.Meaning == other.Subject.Meaning && AreDisjoint(one, other, areReversed))
            || (one.Kind == ValueKind.Term && other.Kind == ValueKind.Term
                && one.Subject.Meaning == other.Value!.Key && other.Subject.Meaning == one.Value!.Key && AreDisjoint(one, other, !areReversed)); // claims of this kind have a value
    }

    private static bool AreDisjoint(IssueClaim one, IssueClaim other, bool areReversed) => one.Predicate.Class.IsDisjointWith(other.Predicate.Class, areReversed);
}

/// <summary>Finds claims that assert an asymmetric predicate in both directions.</summary>
internal sealed class AsymmetricPredicateStrategy : ConflictStrategy
{
    public override IssueKind IssueKind => IssueKind.BothDirections;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        one.Stance == ClaimStance.Asserts && other.Stance == ClaimStance.Asserts
        && one.Kind == ValueKind.Term && other.Kind == ValueKind.Term
        && First(one) == Second(other) && Second(one) == First(other) && First(one) != Second(one);

    private static int First(IssueClaim claim) => claim.Predicate.IsReversed ? claim.Value!.Key : claim.Subject.Meaning; // AreInConflict requires a value

    private static int Second(IssueClaim claim) => claim.Predicate.IsReversed ? claim.Subject.Meaning : claim.Value!.Key;
}

/// <summary>Finds claims of which another claim denies that they were made.</summary>
internal sealed class AttributionStrategy : ConflictStrategy
{
    public override IssueKind IssueKind => IssueKind.Attribution;

    public override bool ConsidersModality => false;

    public override bool ConsidersTime => false;

    public override bool ConsidersScope => false;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) => one.IsAttributed != other.IsAttributed;
}
