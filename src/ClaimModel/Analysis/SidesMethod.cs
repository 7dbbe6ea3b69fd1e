namespace ClaimModel.Analysis;

/// <summary>Claims on one side are at odds with those on the other.</summary>
internal sealed class SidesMethod(Func<Claim, bool> one, Func<Claim, bool> other, bool isOfOneValue, bool heedsCertainty) : FindingMethod
{
    private static readonly Extent OneSide = Extent.OfKey(1);
    private static readonly Extent OtherSide = Extent.OfKey(2);

    public override bool TryPlace(in Voice voice, in PointContext point, out Holding holding)
    {
        var isOne = one(voice.Claim);
        var isPlaced = isOne || other(voice.Claim);
        holding = new(isOfOneValue ? voice.Value : 0, isOne ? OneSide : OtherSide, heedsCertainty ? Certainties.GradeOf(voice.Claim) : Grade.Sure);
        return isPlaced;
    }

    public override void Explain(FindingRule rule, Voice[] voices, Wording wording)
    {
        List<Claim> first = [.. voices.Select(voice => voice.Claim).Where(one)];
        List<Claim> second = [.. voices.Select(voice => voice.Claim).Where(claim => !one(claim))];
        if (rule == FindingRule.OppositeStance)
        {
            wording.AddStances(first, "asserts", "assert", second, "denies", "deny");
        }
        else if (rule == FindingRule.Questioned)
        {
            var word = first.TrueForAll(claim => claim.Certainty == Certainty.Certain) ? " as certain" : first.TrueForAll(claim => claim.Certainty == Certainty.Probable) ? " as probable" : "";
            wording.AddStances(first, $"asserts{word}", $"assert{word}", second, "questions", "question");
        }
        else
        {
            wording.AddDescribed(rule.Description, first, second);
        }
    }
}
