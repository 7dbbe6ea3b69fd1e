namespace ClaimModel.Tests.Validation;

/// <summary>CM4208 compares the unit of a quantity with that of its predicate.</summary>
public class QuantityUnitTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("MW")]
    [InlineData(" MW ")]
    public void SameUnitOrNone_IsNotReported(string? unit) => Messages("MW", unit).Should().BeEmpty();

    [Fact]
    public void SameUnit_InAnotherNormalizationForm_IsNotReported() => Messages("\u00E9tages", "e\u0301tages").Should().BeEmpty();

    [Fact]
    public void OtherUnit_IsReported() => Messages("MW", "GW").Should().Equal(
        """Claim "c" has a quantity in the unit "GW", but the predicate "output" uses "MW"; convert it to that unit.""");

    [Fact]
    public void UnitInAnotherCase_IsReportedWithBothReadings() => Messages("MW", "mW").Should().Equal(
        """Claim "c" has a quantity in the unit "mW", but the predicate "output" uses "MW"; they differ only in case. If the same unit is meant, write "MW"; otherwise, convert the quantity to it.""");

    [Theory]
    [InlineData("W", "kW", true)]
    [InlineData("W", "MW", true)]
    [InlineData("MW", "W", true)]
    [InlineData("MW", "kW", true)]
    [InlineData("W", "GW", false)]
    [InlineData("kW", "mi", false)]
    [InlineData("x", "y", false)]
    [InlineData("z", "W", false)]
    public void ConvertibleUnit_IsNotReported(string unitOfPredicate, string unit, bool expected) => Messages(unitOfPredicate, unit).Any().Should().Be(!expected);

    private static IEnumerable<string> Messages(string unitOfPredicate, string? unit) =>
        new ClaimDataset
        {
            Units =
            [
                new Unit { Id = "kW", Base = "W", ConversionMultiplier = 1000 },
                new Unit { Id = "MW", Base = "kW", ConversionMultiplier = 1000 },
                new Unit { Id = "mi", Base = "km", ConversionMultiplier = Number.Parse("1.609344") },
                new Unit { Id = "z", Base = "z", ConversionMultiplier = 2 },
            ],
            Predicates = [new Predicate { Id = "output", Unit = unitOfPredicate }],
            Claims = [new Claim { Id = "c", Text = "T", Proposition = new() { Subject = "plant", Predicate = "output", Quantity = new() { Amount = 5, Unit = unit } } }],
        }.Validate().Diagnostics.Where(found => found.Code == "CM4208").Select(found => found.Message);
}
