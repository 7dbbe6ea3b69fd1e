using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts.Strategies;

/// <summary>Finds conflicts between claims on two sides that a caller defines.</summary>
internal sealed class SidesStrategy(Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue) : ConflictStrategy
{
    public override bool ComparesStatements => isOfOneValue;

    public override bool ConsidersModality => false;

    public override bool ConsidersCertainty => false;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        one.IsPrimary && other.IsPrimary && (SideOf(one.Claim), SideOf(other.Claim)) is (1, 2) or (2, 1) && (!isOfOneValue || IssueContext.HaveSameValue(one, other));

    public override bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others) => (claim.Side == 1 && others.HasSide(2)) || (claim.Side == 2 && others.HasSide(1));

    /// <summary>Returns the side of a claim, 1 or 2; 0 if it is on neither side.</summary>
    public override byte SideOf(Claim claim) => (byte)(one(claim) ? 1 : other(claim) ? 2 : 0);
}

/// <summary>Finds conflicts with a function of a caller that compares two claims.</summary>
internal sealed class PairwiseStrategy(Func<Claim, Claim, bool> areInConflict) : ConflictStrategy
{
    public override bool ConsidersModality => false;

    public override bool ConsidersCertainty => false;

    public override bool ComparesWholeClaims => true;

    public override bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits) =>
        one.IsPrimary && other.IsPrimary
        && (string.CompareOrdinal(one.Claim.Id.Value, other.Claim.Id.Value) <= 0 ? areInConflict(one.Claim, other.Claim) : areInConflict(other.Claim, one.Claim));
}
