using System.Globalization;

namespace ClaimModel.Tests.Values;

public partial class PartialDateTests
{
    [Theory]
    [InlineData("2017-04-12", PartialDateKind.Date, PartialDatePrecision.Day, 2017L, 4, 12)]
    [InlineData("2017-04-12T15:04:00Z", PartialDateKind.Date, PartialDatePrecision.Second, 2017L, 4, 12)]
    [InlineData("-0043-03-15", PartialDateKind.Date, PartialDatePrecision.Day, -43L, 3, 15)]
    [InlineData("2017-04", PartialDateKind.Date, PartialDatePrecision.Month, 2017L, 4, null)]
    [InlineData("2017-04-XX", PartialDateKind.Date, PartialDatePrecision.Month, 2017L, 4, null)]
    [InlineData("2017", PartialDateKind.Date, PartialDatePrecision.Year, 2017L, null, null)]
    [InlineData("2017-XX", PartialDateKind.Date, PartialDatePrecision.Year, 2017L, null, null)]
    [InlineData("2017-XX-XX", PartialDateKind.Date, PartialDatePrecision.Year, 2017L, null, null)]
    [InlineData("201X", PartialDateKind.Date, PartialDatePrecision.Decade, null, null, null)]
    [InlineData("20XX", PartialDateKind.Date, PartialDatePrecision.Century, null, null, null)]
    [InlineData("2017-22", PartialDateKind.Season, PartialDatePrecision.Season, 2017L, null, null)]
    [InlineData("Y17000000", PartialDateKind.Year, PartialDatePrecision.Year, 17000000L, null, null)]
    [InlineData("Y-999999999999999999", PartialDateKind.Year, PartialDatePrecision.Year, -999999999999999999L, null, null)]
    public void Members_AnyDate_AreWhatIsStated(
        string text, PartialDateKind kind, PartialDatePrecision precision, long? year, int? month, int? day)
    {
        PartialDate date = text;

        date.Kind.Should().Be(kind);
        date.Precision.Should().Be(precision);
        date.Year.Should().Be(year);
        date.Month.Should().Be(month);
        date.Day.Should().Be(day);
    }

    [Theory]
    [InlineData("2017", null)]
    [InlineData("2017-12", null)]
    [InlineData("2017-21", 21)]
    [InlineData("2017-24~", 24)]
    public void Season_IsStatedOrNull(string text, int? season) => PartialDate.Parse(text).Season.Should().Be(season);

    [Theory]
    [InlineData("2017", DateQualification.None)]
    [InlineData("2017?", DateQualification.Uncertain)]
    [InlineData("2017-04-12~", DateQualification.Approximate)]
    [InlineData("201X%", DateQualification.UncertainAndApproximate)]
    public void Qualification_IsDeterminedByLastCharacter(string text, DateQualification qualification) =>
        PartialDate.Parse(text).Qualification.Should().Be(qualification);

    [Theory]
    [InlineData("2017", false)]
    [InlineData("2017-04-12", false)]
    [InlineData("Y17000000", false)]
    [InlineData("201X", true)]
    [InlineData("20XX", true)]
    [InlineData("2017-XX", true)]
    [InlineData("2017-04-XX?", true)]
    public void HasUnspecifiedDigits_X_IsTrue(string text, bool expected) =>
        PartialDate.Parse(text).HasUnspecifiedDigits.Should().Be(expected);

    [Theory]
    [InlineData("2017-04-12T15:04:05", "15:04:05", null)]
    [InlineData("2017-04-12T15:04:05Z", "15:04:05", "00:00:00")]
    [InlineData("2017-04-12T24:00:00+02", "1.00:00:00", "02:00:00")]
    [InlineData("-2017-04-12T00:00:00-11:30", "00:00:00", "-11:30:00")]
    [InlineData("2017-04-12", null, null)]
    [InlineData("2017", null, null)]
    public void TimeOfDayAndOffset_AreAsWritten(string text, string? time, string? offset)
    {
        PartialDate date = text;

        date.TimeOfDay?.ToString("c").Should().Be(time);
        date.Offset?.ToString("c").Should().Be(offset);
    }

    [Fact]
    public void Equals_SameTextOnly_ReturnsTrue()
    {
        PartialDate date = "2017-04-12T00:00:00Z";
        PartialDate same = PartialDate.Parse("2017-04-12T00:00:00Z"u8);
        PartialDate sameMoment = "2017-04-12T00:00:00+00:00";
        PartialDate? none = null;

        (date == same).Should().BeTrue();
        (date != same).Should().BeFalse();
        date.Equals((object)same).Should().BeTrue();
        date.GetHashCode().Should().Be(same.GetHashCode());
        (date == sameMoment).Should().BeFalse();
        date.Equals(none).Should().BeFalse();
        (none == date).Should().BeFalse();
        (none == null).Should().BeTrue();
        date.Equals((object)"2017-04-12T00:00:00Z").Should().BeFalse();
    }

    [Fact]
    public void FromDateOnly_AnyDay_IsWrittenInFull()
    {
        PartialDate date = new DateOnly(33, 4, 3);

        date.Should().Be(PartialDate.Parse("0033-04-03"));
    }

    [Theory]
    [InlineData(0, 0, "2017-04-12T15:04:59Z")]
    [InlineData(5, 45, "2017-04-12T15:04:59+05:45")]
    [InlineData(-12, 0, "2017-04-12T15:04:59-12:00")]
    [InlineData(0, -15, "2017-04-12T15:04:59-00:15")]
    public void FromDateTimeOffset_Moment_PreservesOffsetAndTruncatesFractions(int hours, int minutes, string expected) =>
        PartialDate.FromDateTimeOffset(new DateTimeOffset(2017, 4, 12, 15, 4, 59, 999, new TimeSpan(hours, minutes, 0)))
            .ToString().Should().Be(expected);

    [Fact]
    public void FromDateTimeOffset_OffsetBelowMinusTwelve_Throws()
    {
        Action make = () => PartialDate.FromDateTimeOffset(new DateTimeOffset(2017, 4, 12, 0, 0, 0, TimeSpan.FromHours(-13)));

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2017-04-12", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("0000-12-31", false)]
    [InlineData("-0043-03-15", false)]
    [InlineData("2017-04-12?", false)]
    [InlineData("2017-04-12T00:00:00Z", false)]
    [InlineData("2017-04-XX", false)]
    [InlineData("2017-04", false)]
    [InlineData("2017", false)]
    [InlineData("2017-21", false)]
    [InlineData("Y17000000", false)]
    public void TryToDateOnly_OnlyAPlainDay_ReturnsTrue(string text, bool isDay)
    {
        PartialDate date = text;

        date.TryToDateOnly(out DateOnly day).Should().Be(isDay);
        day.Should().Be(isDay ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : default);
        (isDay && PartialDate.FromDateOnly(day) == date).Should().Be(isDay);
    }

    [Theory]
    [InlineData("2017-04-12T15:04:59Z")]
    [InlineData("2017-04-12T15:04:59+05:45")]
    [InlineData("2017-04-12T15:04:59-12:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void TryToDateTimeOffset_DateTimeWithOffset_ReturnsTheMoment(string text)
    {
        PartialDate.Parse(text).TryToDateTimeOffset(out DateTimeOffset moment).Should().BeTrue();
        moment.Should().BeExactly(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        PartialDate.FromDateTimeOffset(moment).ToString().Should().Be(text);
    }

    [Fact]
    public void TryToDateTimeOffset_EndOfDay_IsTheStartOfTheNextDay()
    {
        PartialDate.Parse("2017-04-12T24:00:00+02").TryToDateTimeOffset(out DateTimeOffset moment).Should().BeTrue();
        moment.Should().BeExactly(new DateTimeOffset(2017, 4, 13, 0, 0, 0, TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("2017-04-12")]
    [InlineData("2017-04-12T15:04:59")]
    [InlineData("0001-01-01T00:00:00+02:00")]
    [InlineData("9999-12-31T23:59:59-02:00")]
    [InlineData("9999-12-31T24:00:00Z")]
    [InlineData("9999-12-31T24:00:00+02:00")]
    [InlineData("0000-12-31T00:00:00Z")]
    [InlineData("-0043-03-15T00:00:00Z")]
    [InlineData("Y17000000")]
    public void TryToDateTimeOffset_NoMomentInRange_ReturnsFalse(string text)
    {
        PartialDate.Parse(text).TryToDateTimeOffset(out DateTimeOffset moment).Should().BeFalse();
        moment.Should().Be(default(DateTimeOffset));
    }
}
