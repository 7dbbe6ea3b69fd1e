using ClaimModel.Values.Dates;

namespace ClaimModel.Tests.Values;

public class CalendarDayTests
{
    [Theory]
    [InlineData(2017, 4, 12, "2017-04-12")]
    [InlineData(0, 2, 29, "0000-02-29")]
    [InlineData(-43, 3, 15, "-0043-03-15")]
    [InlineData(-9999, 1, 1, "-9999-01-01")]
    [InlineData(10000, 1, 1, "Y10000-01-01")]
    [InlineData(-10000, 12, 31, "Y-10000-12-31")]
    [InlineData(long.MinValue, 2, 29, "Y-9223372036854775808-02-29")]
    public void ToString_Day_IsInEdtfFormat(long year, int month, int day, string expected) =>
        new CalendarDay(year, month, day).ToString().Should().Be(expected);

    [Theory]
    [InlineData(2017, 0, 1)]
    [InlineData(2017, 13, 1)]
    [InlineData(2017, 1, 0)]
    [InlineData(2017, 1, 32)]
    [InlineData(2017, 4, 31)]
    [InlineData(2017, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(-1, 2, 29)]
    public void Constructor_NonexistentDay_Throws(long year, int month, int day)
    {
        Action make = () => _ = new CalendarDay(year, month, day);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_IsTheFirstDayOfYearZero() => default(CalendarDay).Should().Be(new CalendarDay(0, 1, 1));

    [Theory]
    [InlineData(2017, 4, 12, 2017, 4, 13)]
    [InlineData(2017, 4, 30, 2017, 5, 1)]
    [InlineData(-1, 12, 31, 0, 1, 1)]
    [InlineData(-44, 12, 31, -43, 1, 1)]
    [InlineData(long.MinValue, 12, 31, long.MaxValue, 1, 1)]
    public void CompareTo_LaterDay_IsNegative(long year, int month, int day, long laterYear, int laterMonth, int laterDay)
    {
        var earlier = new CalendarDay(year, month, day);
        var later = new CalendarDay(laterYear, laterMonth, laterDay);

        earlier.CompareTo(later).Should().BeNegative();
        later.CompareTo(earlier).Should().BePositive();
        (earlier < later).Should().BeTrue();
        (earlier <= later).Should().BeTrue();
        (earlier > later).Should().BeFalse();
        (earlier >= later).Should().BeFalse();
        (earlier == later).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_EqualDay_IsZero()
    {
        var day = new CalendarDay(2017, 4, 12);
        CalendarDay same = CalendarDay.FromDateOnly(new DateOnly(2017, 4, 12));

        day.CompareTo(same).Should().Be(0);
        (day <= same && day >= same && day == same).Should().BeTrue();
        (day < same || day > same).Should().BeFalse();
        day.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(9999, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(10000, false)]
    public void TryToDateOnly_YearFrom1To9999_ReturnsTrue(int year, bool fits)
    {
        new CalendarDay(year, 2, 3).TryToDateOnly(out DateOnly date).Should().Be(fits);
        date.Should().Be(fits ? new DateOnly(year, 2, 3) : default);
    }

    [Fact]
    public void DayNumber_EachDayFrom1To2400_IncreasesByOne()
    {
        long origin = ProlepticGregorian.DayNumber(1, 1, 1);
        for (var date = new DateOnly(1, 1, 1); date.Year < 2400; date = date.AddDays(1))
        {
            if (ProlepticGregorian.DayNumber(date.Year, date.Month, date.Day) - origin != date.DayNumber)
            {
                Assert.Fail($"Day {date.DayNumber} is miscounted.");
            }
        }
    }

    [Fact]
    public void DayNumber_AcrossYearZero_IncreasesByOnePerDay()
    {
        ProlepticGregorian.DayNumber(0, 1, 1).Should().Be(ProlepticGregorian.DayNumber(-1, 12, 31) + 1);
        ProlepticGregorian.DayNumber(0, 3, 1).Should().Be(ProlepticGregorian.DayNumber(0, 2, 29) + 1);
        ProlepticGregorian.DayNumber(2000, 1, 1).Should().Be(ProlepticGregorian.DayNumber(-2000, 1, 1) + (10 * 146_097));
    }
}
