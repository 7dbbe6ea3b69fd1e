namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random datasets with every feature of the page "How contradictions are found", and so few different words that conflicts are frequent.</summary>
internal static class RandomDataset
{
    /// <summary>Creates a dataset of 2 to 9 claims.</summary>
    public static ClaimDataset Small(int seed)
    {
        var dice = new Dice(seed);
        var theme = new Theme(dice, subjects: dice.Pick(1, 1, 1, 2, 3), predicates: dice.Pick(1, 1, 1, 2, 3), values: dice.Between(1, 4));
        return Create(dice, theme, dice.Between(2, 9));
    }

    /// <summary>Creates a dataset of many claims on one issue, with many different values, times and qualifiers.</summary>
    public static ClaimDataset Large(int seed)
    {
        var dice = new Dice(seed);
        return Create(dice, new Theme(dice, subjects: 1, predicates: 1, values: dice.Between(3, 12)), dice.Between(100, 400));
    }

    private static ClaimDataset Create(Dice dice, Theme theme, int count)
    {
        var claims = new RandomClaims(dice, theme).Create(count);
        return new()
        {
            Language = dice.Maybe(30, "en", "ru") is { } language ? LanguageTag.Parse(language) : null,
            Actors = RandomNames.Actors(dice),
            Topics = RandomNames.Topics(dice),
            Predicates = theme.Predicates,
            Units = RandomUnits.Create(dice),
            Claims = claims,
            Contradictions = new RandomContradictions(dice, theme, claims).Create(),
        };
    }
}
