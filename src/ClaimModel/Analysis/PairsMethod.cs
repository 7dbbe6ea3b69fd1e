namespace ClaimModel.Analysis;

/// <summary>Claims are at odds of which a function of the caller's says so.</summary>
internal sealed class PairsMethod(Func<Claim, Claim, bool> areAtOdds) : FindingMethod
{
    public override bool IsByPairs => true;

    public override bool TryPlace(in Voice voice, in PointContext point, out Holding holding)
    {
        holding = default;
        return true;
    }

    public override bool AreAtOdds(Claim one, in Holding held, Claim other, in Holding heldByOther) =>
        string.CompareOrdinal(one.Id.Value, other.Id.Value) <= 0 ? areAtOdds(one, other) : areAtOdds(other, one);

    public override void Explain(FindingRule rule, Voice[] voices, Wording wording) => wording.AddDescribed(rule.Description, Array.ConvertAll(voices, static voice => voice.Claim), []);
}
