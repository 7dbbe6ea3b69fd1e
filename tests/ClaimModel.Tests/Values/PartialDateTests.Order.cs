namespace ClaimModel.Tests.Values;

public partial class PartialDateTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2017?", "2017-01-01", "2017-12-31")]
    [InlineData("2017-02", "2017-02-01", "2017-02-28")]
    [InlineData("2016-02-XX", "2016-02-01", "2016-02-29")]
    [InlineData("2017-04-12", "2017-04-12", "2017-04-12")]
    [InlineData("2017-04-12T24:00:00+14:00", "2017-04-12", "2017-04-12")]
    [InlineData("2017-XX-XX", "2017-01-01", "2017-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("00XX", "0000-01-01", "0099-12-31")]
    [InlineData("-201X", "-2019-01-01", "-2010-12-31")]
    [InlineData("-20XX", "-2099-01-01", "-2000-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31")]
    [InlineData("2017-21", "2017-01-01", "2017-12-31")]
    [InlineData("2017-23", "2017-01-01", "2017-12-31")]
    [InlineData("2017-22", "2016-12-01", "2018-02-28")]
    [InlineData("2015-24", "2014-12-01", "2016-02-29")]
    [InlineData("-9999-22", "Y-10000-12-01", "-9998-02-28")]
    [InlineData("9999-24", "9998-12-01", "Y10000-02-29")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("Y17000000", "Y17000000-01-01", "Y17000000-12-31")]
    [InlineData("Y-999999999999999999", "Y-999999999999999999-01-01", "Y-999999999999999999-12-31")]
    public void EarliestAndLatest_AnyDate_AreItsFirstAndLastDay(string text, string earliest, string latest)
    {
        PartialDate date = text;

        date.Earliest.ToString().Should().Be(earliest);
        date.Latest.ToString().Should().Be(latest);
    }

    [Theory]
    // Disjoint, of any precision.
    [InlineData("2016", "2017", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2016-12-31", "2017", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("-0044", "-0043", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("-0001-12-31", "0000-01-01", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("200X", "201X", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("Y-17000000", "2017-04-12T15:04:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2015-22", "2017", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-21", "2018-21", Ternary.Yes, Ternary.No, Ternary.No)]
    // The same days.
    [InlineData("2017", "2017", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017", "2017-XX", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-04", "2017-04-XX", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-22", "2017-22", Ternary.No, Ternary.No, Ternary.Yes)]
    // One within the other.
    [InlineData("2017", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("201X", "2017", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-01-01", "2017", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("2017-12-31", "2017", Ternary.No, Ternary.Undetermined, Ternary.Undetermined)]
    // Different seasons of one year do not overlap, but their order depends on the hemisphere.
    [InlineData("2017-21", "2017-23", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-22", "2017-24", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2016-24", "2017", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    // Qualified.
    [InlineData("1900?", "2017", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("1900", "2017-04~", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017", "2017%", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017?", "2017?", Ternary.No, Ternary.No, Ternary.Yes)]
    // Moments.
    [InlineData("2017-04-12T15:04:00Z", "2017-04-12T15:04:01Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-12T15:04:00+02:00", "2017-04-12T14:00:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-13T00:30:00+02:00", "2017-04-12T23:00:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-12T15:04:00+02:00", "2017-04-12T13:04:00Z", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-04-12T24:00:00Z", "2017-04-13T00:00:00Z", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2016-02-28T24:00:00Z", "2016-02-29T00:00:00+00", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-02-28T24:00:00Z", "2017-03-01T00:00:00+00", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1999-12-31T24:00:00", "2000-01-01T00:00:00", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("-0001-12-31T22:58:57Z", "0000-01-01T00:00:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    // Local times.
    [InlineData("2017-04-12T15:04:00", "2017-04-12T15:04:01", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-12T15:04:00", "2017-04-12T15:04:00", Ternary.No, Ternary.No, Ternary.Yes)]
    // A local time and a moment.
    [InlineData("2017-04-12T15:04:00", "2017-04-12T15:04:00Z", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-12T01:00:00", "2017-04-12T15:00:00Z", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-12T00:59:59", "2017-04-12T15:00:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-12T00:59:59Z", "2017-04-12T15:00:00", Ternary.Yes, Ternary.No, Ternary.No)]
    // A date-time and a coarser date.
    [InlineData("2017-04-12T15:04:00Z", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-12-31T15:04:00Z", "2017", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-12T23:00:00-12:00", "2017-04-13", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-11T23:30:00-05:00", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-13T14:00:00Z", "2017-04-12", Ternary.No, Ternary.Yes, Ternary.No)]
    [InlineData("2017-04-13T13:59:59Z", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-11T09:59:59Z", "2017-04-12", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-11T10:00:00Z", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2016-12-31T12:00:00Z", "2017", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-30T09:59:59Z", "2017-05", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-11T23:59:59", "2017-04-12", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-12T24:00:00", "2017-04-13", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    public void IsBeforeIsAfterOverlaps_TwoDates_AreThreeValued(
        string left, string right, Ternary before, Ternary after, Ternary overlaps)
    {
        PartialDate date = left, other = right;

        date.IsBefore(other).Should().Be(before);
        date.IsAfter(other).Should().Be(after);
        date.Overlaps(other).Should().Be(overlaps);
        other.IsAfter(date).Should().Be(before);
        other.IsBefore(date).Should().Be(after);
        other.Overlaps(date).Should().Be(overlaps);
    }

    [Fact]
    public void IsBefore_Null_ThrowsArgumentNullException()
    {
        PartialDate date = "2017";
        Action[] questions = [() => date.IsBefore(null!), () => date.IsAfter(null!), () => date.Overlaps(null!)];

        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>());
    }

    private static readonly PartialDate[] ComparePool =
    [
        "Y-999999999999999999", "Y-10000", "-9999-22", "-20XX", "-0044", "-0043-03-15", "00XX", "1999-12-31T24:00:00", "20XX", "2016", "2016-12-31T23:30:00-01:00",
        "2017-01-01T00:30:00Z", "2017-01-01T14:30:00+14:00", "2017-01-01", "2017-01", "2017-01~", "2017", "2017?", "2017-XX", "2017-21", "2017-22", "2017-23",
        "201X", "2017-04-12", "2017-04-12T15:04:00", "2017-04-12T15:04:00Z", "2017-04-12T17:04:00+02:00", "2017-04-13T00:00:00Z", "2017-04-13", "9999-24", "9999-12-31T24:00:00", "Y10000", "Y17000000",
    ];

    [Fact]
    public void CompareTo_AnyDates_IsATotalOrder()
    {
        foreach (PartialDate one in ComparePool)
        {
            one.CompareTo(null).Should().BePositive();
            foreach (PartialDate other in ComparePool)
            {
                Math.Sign(one.CompareTo(other)).Should().Be(-Math.Sign(other.CompareTo(one)));
                (one.CompareTo(other) == 0).Should().Be(one == other);
                ComparePool.Where(third => one.CompareTo(other) < 0 && other.CompareTo(third) < 0).Should().NotContain(third => one.CompareTo(third) >= 0);
            }
        }
    }

    /// <summary>A date-time and a day are compared by the day as it is written, which no order of moments can follow.</summary>
    [Fact]
    public void CompareTo_DatesWithACertainOrder_FollowsIt() => (
            from one in ComparePool
            from other in ComparePool
            where one.TimeOfDay.HasValue == other.TimeOfDay.HasValue && one.IsBefore(other) == Ternary.Yes
            select (one, other))
        .Should().HaveCountGreaterThan(100).And.OnlyContain(pair => pair.one.CompareTo(pair.other) < 0);

    [Theory]
    [InlineData("2017-04-12T23:00:00-05:00", "2017-04-13T05:00:00Z")]
    [InlineData("2017-01-01", "2017-01")]
    [InlineData("2017-01", "2017")]
    [InlineData("2017", "2017-01-02")]
    [InlineData("2017-04-12", "2017-04-12T00:00:00")]
    [InlineData("2016-22", "2016")]
    public void CompareTo_LaterStartOrEnd_IsNegative(string earlier, string later) => ((PartialDate)earlier).CompareTo(later).Should().BeNegative();
}
