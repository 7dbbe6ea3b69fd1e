namespace ClaimModel.Analysis;

/// <summary>Quantities in the same unit are at odds that share no number.</summary>
internal sealed class QuantitiesMethod : FindingMethod
{
    public override bool TryPlace(in Voice voice, in PointContext point, out Holding holding)
    {
        holding = default;
        if (voice.Claim.Stance != Stance.Asserts || voice.Claim.Proposition is not { Value: null, Quantity: { } quantity } || !Extent.TryOf(quantity, out var range))
        {
            return false;
        }

        holding = new(ValueKeys.UnitOf(quantity, point.Predicate), range, Certainties.GradeOf(voice.Claim));
        return true;
    }

    public override void Explain(FindingRule rule, Voice[] voices, Wording wording) =>
        wording.AddValues(voices, "puts {0} at", "put {0} at", static proposition => Wording.Amount(proposition.Quantity!), "takes one number at a time"); // placed only with a quantity
}
