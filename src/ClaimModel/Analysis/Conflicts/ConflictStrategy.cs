using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>How a rule tells which claims at a point are at odds: each holds an extent, and those apart from each other are.</summary>
internal abstract class ConflictStrategy
{
    /// <summary>What a claim holds, as far as the rule looks; false where the rule does not look at it.</summary>
    public abstract bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding);

    /// <summary>Whether two that were placed are at odds, aside from time.</summary>
    public virtual bool AreAtOdds(Claim one, in AssertedRange held, Claim other, in AssertedRange heldByOther) =>
        held.Group == heldByOther.Group && CertaintyLevels.CanClash(held.CertaintyLevel, heldByOther.CertaintyLevel) && held.ValueRange.IsApartFrom(heldByOther.ValueRange);

    /// <summary>Whether any two must be asked about, their extents saying nothing.</summary>
    public virtual bool IsByPairs => false;

    /// <summary>Says who holds what.</summary>
    public abstract void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording);
}

/// <summary>What a claim holds, as far as a rule looks.</summary>
/// <param name="Group">Claims of different groups are never at odds.</param>
/// <param name="ValueRange">What the claim leaves possible.</param>
/// <param name="CertaintyLevel">How sure it is of that.</param>
internal readonly record struct AssertedRange(ulong Group, ValueRange ValueRange, CertaintyLevel CertaintyLevel);
