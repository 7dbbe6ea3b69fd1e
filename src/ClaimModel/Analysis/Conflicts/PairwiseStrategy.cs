using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims are at odds of which a function of the caller's says so.</summary>
internal sealed class PairwiseStrategy(Func<Claim, Claim, bool> areAtOdds) : ConflictStrategy
{
    public override bool IsByPairs => true;

    public override bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding)
    {
        holding = default;
        return true;
    }

    public override bool AreAtOdds(Claim one, in AssertedRange held, Claim other, in AssertedRange heldByOther) =>
        string.CompareOrdinal(one.Id.Value, other.Id.Value) <= 0 ? areAtOdds(one, other) : areAtOdds(other, one);

    public override void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording) => wording.AddDescribed(rule.Description, Array.ConvertAll(voices, static voice => voice.Claim), []);
}
