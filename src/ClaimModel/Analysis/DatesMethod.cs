namespace ClaimModel.Analysis;

/// <summary>Dates are at odds that cannot be the same.</summary>
internal sealed class DatesMethod : FindingMethod
{
    public override bool TryPlace(in Voice voice, in PointContext point, out Holding holding)
    {
        holding = default;
        if (voice.Claim.Stance != Stance.Asserts || voice.Claim.Proposition is not { Value: null, Quantity: null, Date: { } date })
        {
            return false;
        }

        holding = new(0, Extent.Of(date, point.AreTimesOfDayAsWritten), Certainties.GradeOf(voice.Claim));
        return true;
    }

    public override void Explain(FindingRule rule, Voice[] voices, Wording wording) =>
        wording.AddValues(voices, "gives for {0} the date", "give for {0} the date", static proposition => proposition.Date!.ToString(), "takes one date at a time"); // placed only with a date
}
