namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random definitions of units, some of which cannot be converted.</summary>
internal static class RandomUnits
{
    public static ValueList<Unit> Create(Dice dice)
    {
        var units = new List<Unit>();
        if (dice.Chance(80))
        {
            units.Add(new() { Id = "km", Base = "m", ConversionMultiplier = 1000 });
            units.Add(new() { Id = "mi", Base = dice.Pick("km", " km"), ConversionMultiplier = dice.Pick(1.609344m, 1.609344m, 1.609344m, 1.6m, 0m, -1.6m) });
        }

        if (dice.Chance(10))
        {
            units.Add(new() { Id = dice.Pick("m", "km", "mi"), Base = dice.Pick("m", "cm", "mi"), ConversionMultiplier = dice.Pick(1m, 100m, 0.5m) });
        }

        return units.ToValueList();
    }
}
