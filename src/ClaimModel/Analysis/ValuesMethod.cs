namespace ClaimModel.Analysis;

/// <summary>Different values are at odds.</summary>
internal sealed class ValuesMethod : FindingMethod
{
    public override bool TryPlace(in Voice voice, in PointContext point, out Holding holding)
    {
        holding = new(0, Extent.OfKey(voice.Value), Certainties.GradeOf(voice.Claim));
        return voice.Claim.Stance == Stance.Asserts && voice.Claim.Proposition is { Value: not null };
    }

    public override void Explain(FindingRule rule, Voice[] voices, Wording wording) =>
        wording.AddValues(voices, "says that {0}", "say that {0}", static proposition => $"“{Wording.Shorten(proposition.Value!)}”", "takes one value at a time"); // placed only with a value
}
