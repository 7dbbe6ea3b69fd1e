using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The part of a rule that determines which claims on an issue conflict. By default, these are claims whose ranges are disjoint.</summary>
internal abstract class ConflictStrategy
{
    /// <summary>Gets the range of a claim; returns false if the rule does not apply to the claim.</summary>
    public abstract bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range);

    /// <summary>Whether every pair of claims must be compared, because ranges do not determine which claims conflict.</summary>
    public virtual bool IsPairwise => false;

    /// <summary>Determines whether two claims conflict, regardless of time.</summary>
    public virtual bool AreInConflict(Claim one, in AssertedRange range, Claim other, in AssertedRange otherRange) => range.ConflictsWith(otherRange);

    /// <summary>Explains who makes the claims and what they claim.</summary>
    public abstract void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder);
}
