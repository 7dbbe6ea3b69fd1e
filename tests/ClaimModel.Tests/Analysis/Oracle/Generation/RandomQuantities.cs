namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random quantities: amounts, ranges and both, approximate ones, and numbers that a <see cref="double"/> cannot distinguish.</summary>
internal sealed class RandomQuantities(Dice dice)
{
    private static readonly string[] Plain = ["0", "1", "2", "3", "5", "10", "-1", "2.0", "1e1", "0.5"];

    private static readonly string[] Miles = ["5", "5.0", "5.00", "5.1", "4.9"];

    private static readonly string[] Kilometers = ["8", "8.0", "8.05", "8.055", "8.06", "8.1", "8.15", "8.2", "7.9", "7.3", "9"];

    private static readonly string[] Meters = ["8047", "8055", "8060", "8.1e3", "8e3", "8100", "8150", "8199"];

    private static readonly string[] Large = ["40000", "4e4", "35000", "45000", "45001", "40000.0", "0", "0.0", "0e3", "-0"];

    private static readonly string[] Exact =
        ["123456789012345678901", "123456789012345678902", "1.23456789012345678901e20", "0.1", "0.10000000000000000001", "1e-300", "1e300"];

    private readonly Measure[] _measures = dice.Pick<Measure[]>(
        [new(Plain, null), new(Plain, "km"), new(Plain, null)],
        [new(Large, null)],
        [new(Exact, null), new(Plain, null)],
        [new(Miles, "mi"), new(Kilometers, "km"), new(Kilometers, " km "), new(Meters, "m"), new(Meters, "m")],
        [new(Miles, "mi"), new(Kilometers, "km"), new(Kilometers, "KM"), new(Kilometers, null)]);

    /// <summary>Numbers that are stated in a unit.</summary>
    private sealed record Measure(string[] Numbers, string? Unit);

    public Quantity Create()
    {
        var (numbers, unit) = dice.Pick(_measures);
        var (first, second, third) = (Number.Parse(dice.Pick(numbers)), Number.Parse(dice.Pick(numbers)), Number.Parse(dice.Pick(numbers)));
        var (lower, upper) = dice.Chance(95) && second < first ? (second, first) : (first, second);
        var quantity = dice.Between(1, 20) switch
        {
            <= 9 => new Quantity { Amount = first },
            <= 12 => new Quantity { Lower = lower, Upper = upper },
            <= 14 => new Quantity { Lower = lower },
            <= 16 => new Quantity { Upper = upper },
            17 => new Quantity { Amount = third, Lower = lower, Upper = upper },
            18 => new Quantity { Amount = upper, Lower = lower },
            19 => new Quantity { Amount = lower, Upper = upper },
            _ => new Quantity(),
        };
        return quantity with { Unit = unit, Approximate = dice.Chance(15) };
    }
}
