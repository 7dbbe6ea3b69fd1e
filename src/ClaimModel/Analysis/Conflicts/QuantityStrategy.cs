using ClaimModel.Analysis.Explanations;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Quantities in the same unit are at odds that share no number.</summary>
internal sealed class QuantityStrategy : ConflictStrategy
{
    public override bool TryPlace(in IssueClaim voice, in IssueContext point, out AssertedRange holding)
    {
        holding = default;
        if (voice.Claim.Stance != Stance.Asserts || voice.Claim.Proposition is not { Value: null, Quantity: { } quantity } || !ValueRange.TryOf(quantity, out var range))
        {
            return false;
        }

        holding = new(ValueKeys.UnitOf(quantity, point.Predicate), range, CertaintyLevels.GradeOf(voice.Claim));
        return true;
    }

    public override void Explain(ConflictRule rule, IssueClaim[] voices, ExplanationBuilder wording) =>
        wording.AddValues(voices, "puts {0} at", "put {0} at", static proposition => ExplanationBuilder.Amount(proposition.Quantity!), "takes one number at a time"); // placed only with a quantity
}
