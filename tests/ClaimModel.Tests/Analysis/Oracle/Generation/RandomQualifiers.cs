namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random qualifiers, which are the same, within one another, or different.</summary>
internal static class RandomQualifiers
{
    public static Qualifiers Create(Dice dice, int percent)
    {
        var qualifiers = Qualifiers.Empty;
        if (dice.Chance(percent))
        {
            qualifiers = qualifiers.With(dice.Pick("place", "place", "Place "), dice.Pick("paris", "Paris", "France", "russia", "Moscow", "Springfield", "springfield-il", "Лондон"));
        }

        // If two keys are the same words, the first one counts.
        qualifiers = dice.Chance(percent / 10) ? qualifiers.With("PLACE", dice.Pick("france", "Лондон")) : qualifiers;
        return dice.Chance(percent / 2) ? qualifiers.With("population", dice.Pick("voters", "Voters", "adults")) : qualifiers;
    }
}
