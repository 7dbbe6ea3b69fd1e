using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Finds conflicts between claims with a function that compares two claims.</summary>
internal sealed class PairwiseStrategy(Func<Claim, Claim, bool> areInConflict) : ConflictStrategy
{
    public override bool IsPairwise => true;

    public override bool TryGetRange(in IssueClaim claim, in IssueContext context, out AssertedRange range)
    {
        range = default;
        return true;
    }

    public override bool AreInConflict(Claim one, in AssertedRange range, Claim other, in AssertedRange otherRange) =>
        string.CompareOrdinal(one.Id.Value, other.Id.Value) <= 0 ? areInConflict(one, other) : areInConflict(other, one);

    public override void Explain(ConflictRule rule, IssueClaim[] claims, ExplanationBuilder builder) =>
        builder.AddDescription(rule.Description, Array.ConvertAll(claims, static claim => claim.Claim), []);
}
