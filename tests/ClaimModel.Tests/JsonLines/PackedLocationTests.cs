using System.Globalization;
using ClaimModel.JsonLines.Streaming;

namespace ClaimModel.Tests.JsonLines;

public class PackedLocationTests
{
    private const long Far = (1L << 42) - 1;

    [Theory]
    [InlineData(0, null)]
    [InlineData(458, "2017-04-12")]
    [InlineData(Far, "3047-12-31")]
    [InlineData(Far, "2017-04")]
    public void Of_Record_HasItsOffset(long offset, string? date)
    {
        var location = PackedLocation.Of(offset, Date(date));

        location.Offset.Should().Be(offset);
        location.IsKnown.Should().BeTrue();
        location.IsSkipped.Should().BeFalse();
    }

    [Fact]
    public void OfSkipped_InvalidRecord_IsKnownWithoutOffset()
    {
        var location = PackedLocation.OfSkipped(Far);

        (location.IsKnown, location.IsSkipped, location.Offset).Should().Be((true, true, -1));
        location.CompareDate(Date("2017-04-12")).Should().BeNull();
    }

    [Fact]
    public void IsKnown_NoRecord_IsFalse()
    {
        var none = new PackedLocation(-1);

        (none.IsKnown, none.IsSkipped, none.Offset).Should().Be((false, false, -1));
        none.CompareDate(Date("2017-04-12")).Should().BeNull();
    }

    [Theory]
    [InlineData("2017-04-12", "2017-04-13", -1)]
    [InlineData("2017-04-12", "2017-04-12", 0)]
    [InlineData("2017-05-01", "2017-04-30", 1)]
    [InlineData("1000-02-01", "3047-12-31", -1)]
    [InlineData(null, "2017-04-12", 0)]
    [InlineData("2017-04-12", null, 0)]
    [InlineData("2017-04", "2017-05-12", -1)]
    [InlineData("2017-04", "2017-04-30", 0)]
    [InlineData("2017-04", "2017-05-01", -1)]
    [InlineData("2017-04", "2017-03-31", 1)]
    [InlineData("2017-04", "2017-04", 0)]
    [InlineData("2017-04-12", "2017", 0)]
    [InlineData("2017-04-12", "2018", -1)]
    [InlineData("2018", "2017-12-31", 1)]
    [InlineData("2018", "2017-12", 1)]
    [InlineData("1000", "2017-12", null)]
    [InlineData("201X", "2018-01-01", null)]
    [InlineData("2017-XX", "2018-01-01", null)]
    [InlineData("2017-21", "2018-01-01", null)]
    [InlineData("2017-04-12?", "2018-01-01", null)]
    [InlineData("2017-04-12T10:00:00Z", "2018-01-01", null)]
    [InlineData("0999-12-31", "2017-04-12", null)]
    [InlineData("3048-12-31", "2017-04-12", null)]
    [InlineData("-2017-04-12", "2017-04-12", null)]
    public void CompareDate_Dates_ReturnsTheCertainOrder(string? date, string? other, int? expected)
    {
        var order = PackedLocation.Of(Far, Date(date)).CompareDate(Date(other));

        (order is { } sign ? Math.Sign(sign) : (int?)null).Should().Be(expected);
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    [Fact]
    public void CompareDate_DaysMonthsAndYears_AgreesWithTheOrderOfDates()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var (date, other) = (RandomDate(random), RandomDate(random));

            PackedLocation.Of(0, date).CompareDate(other).Should().Be(
                date.IsBefore(other) == Ternary.Yes ? -1 : date.IsAfter(other) == Ternary.Yes ? 1 : 0, $"{date} and {other} are in this order");
        }

        static PartialDate RandomDate(Random random)
        {
            var day = new DateOnly(random.Next(2016, 2019), random.Next(1, 13), 1).AddDays(random.Next(31));
            return PartialDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..(random.Next(3) switch { 0 => 4, 1 => 7, _ => 10 })]);
        }
    }
}
