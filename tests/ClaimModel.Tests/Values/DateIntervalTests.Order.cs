namespace ClaimModel.Tests.Values;

public partial class DateIntervalTests
{
    private static readonly string[] Pool =
    [
        "1966", "2008", "2017", "2017-04", "2017-04-12", "2017-12-31", "2017?", "201X", "2017-22", "2017-23", "Y17000000", "2017-04-12T15:04:00Z",
        "2017-04-12T24:00:00", "2017-04-11T23:30:00-05:00", "2017-04-13/2017-05", "1966/2008", "2016/2018", "2017-04/2017-06", "2017-04-12/2017-04-12", "2017/2017", "2017-06/2017", "2017?/2018",
        "2016/2018~", "2017/", "2017-04-12/", "/2017", "/2017-04-12", "../2017", "2017/..", "../..", "../", "/..", "2008/1966", "2017-22/2018-21",
    ];

    [Theory]
    // No day in common.
    [InlineData("1966/1970", "1971/1980", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("../1970", "1971/..", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("/1970", "1971/", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("1970", "1971/..", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("1966/1970-06-30", "1970-07-01/1980", Ternary.Yes, Ternary.No, Ternary.No)]
    // A day in common.
    [InlineData("1966/1980", "1970/1990", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1966/1970-07-01", "1970-07-01/1980", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1966/1980", "1970", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1966/1980", "1970-XX", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1966/..", "2017-04-12T15:04:00Z", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1966/..", "../1970", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("../..", "1966?/2008?", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1970-07-01/", "1966/1980", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1970/", "1966/1980", Ternary.No, Ternary.No, Ternary.Yes)]
    // The same text.
    [InlineData("1970/", "1970/", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("1970?/1980~", "1970?/1980~", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2008/1966", "2008/1966", Ternary.No, Ternary.No, Ternary.Yes)]
    // Undetermined, because of the precision of the ends.
    [InlineData("1966/1970", "1970/1980", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("1966/1970", "1970-07-01/1980", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("2017-06/2018", "2017", Ternary.No, Ternary.Undetermined, Ternary.Undetermined)]
    // Undetermined, because an end is unknown or qualified.
    [InlineData("1966/", "1980/1990", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("1966/1970?", "1980/1990", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("1966/1970", "1980?/1990", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("1966?/1970", "1980/1990", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("1966?/1970?", "1980/1990", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("1970?", "1966/1980", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("../", "1966/1980", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    // A period and a time of day.
    [InlineData("2017-04-10/2017-04-12", "2017-04-13T14:00:00Z", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017-04-10/2017-04-12", "2017-04-13T13:59:59Z", Ternary.Undetermined, Ternary.No, Ternary.Undetermined)]
    [InlineData("2017-04-12/2017-04-20", "2017-04-11T23:30:00-05:00", Ternary.No, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-12/2017-04-20", "2017-04-12T14:00:01Z", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-04-12/2017-04-20", "2017-04-12T14:00:00Z", Ternary.No, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017-04-12/2017-04-20", "2017-04-12T00:00:00", Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("2017-04-12/2017-04-20", "2017-04-11T23:59:59", Ternary.No, Ternary.Yes, Ternary.No)]
    [InlineData("2017-04-12/", "2017-04-12T23:30:00", Ternary.No, Ternary.No, Ternary.Yes)]
    // Single dates, as dates.
    [InlineData("2016", "2017", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("2017", "2017-04-12", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2017", "2017-XX", Ternary.No, Ternary.No, Ternary.Yes)]
    // Reversed.
    [InlineData("2008/1966", "2017/2018", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("2008/1966", "1970", Ternary.Undetermined, Ternary.Undetermined, Ternary.Undetermined)]
    public void IsBeforeIsAfterOverlaps_TwoIntervals_AreThreeValued(
        string left, string right, Ternary before, Ternary after, Ternary overlaps)
    {
        DateInterval interval = left, other = right;

        interval.IsBefore(other).Should().Be(before);
        interval.IsAfter(other).Should().Be(after);
        interval.Overlaps(other).Should().Be(overlaps);
        other.IsAfter(interval).Should().Be(before);
        other.IsBefore(interval).Should().Be(after);
        other.Overlaps(interval).Should().Be(overlaps);
    }

    [Theory]
    [InlineData("1966/2008", "1970", Ternary.Yes)]
    [InlineData("1966/2008", "1970-04-12", Ternary.Yes)]
    [InlineData("1966/2008", "1970-04-12T15:04:00Z", Ternary.Yes)]
    [InlineData("1966/2008", "197X", Ternary.Yes)]
    [InlineData("1966/2008", "1963", Ternary.No)]
    [InlineData("1966/2008", "2009-01-01", Ternary.No)]
    [InlineData("1966/2008", "1966", Ternary.Undetermined)]
    [InlineData("1966/2008", "2008-06", Ternary.Undetermined)]
    [InlineData("1966/2008", "1970?", Ternary.Undetermined)]
    [InlineData("1966/2008", "1950?", Ternary.Undetermined)]
    [InlineData("1966/2008", "19XX", Ternary.Undetermined)]
    [InlineData("1966-01-01/2008-12-31", "1966", Ternary.Yes)]
    [InlineData("1966-01-01/2008-12-31", "2008-12-31", Ternary.Yes)]
    [InlineData("1966/..", "2017", Ternary.Yes)]
    [InlineData("1966/..", "Y17000000", Ternary.Yes)]
    [InlineData("../..", "1970?", Ternary.Yes)]
    [InlineData("1966/", "2017", Ternary.Undetermined)]
    [InlineData("1966/", "1963", Ternary.No)]
    [InlineData("1966-04-12/", "1966-04-12", Ternary.Yes)]
    [InlineData("/2008-04-12", "2008-04-12", Ternary.Yes)]
    [InlineData("1966?/2008", "1970", Ternary.Undetermined)]
    [InlineData("1966?/2008", "2009", Ternary.No)]
    [InlineData("1966?/2008", "1950", Ternary.Undetermined)]
    [InlineData("2008/1966", "1970", Ternary.Undetermined)]
    [InlineData("2017", "2017", Ternary.Yes)]
    [InlineData("2017", "2018", Ternary.No)]
    [InlineData("2017", "2017-04-12", Ternary.Undetermined)]
    public void Contains_Date_IsThreeValued(string text, string date, Ternary expected) =>
        DateInterval.Parse(text).Contains(date).Should().Be(expected);

    [Fact]
    public void Comparisons_EachPair_AreConsistent()
    {
        DateInterval[] intervals = [.. Pool.Select(text => DateInterval.Parse(text))];

        foreach (DateInterval left in intervals)
        {
            foreach (DateInterval right in intervals)
            {
                Ternary before = left.IsBefore(right), after = left.IsAfter(right), overlaps = left.Overlaps(right);
                string because = $"{left} against {right} is before: {before}, after: {after}, overlapping: {overlaps}";

                right.IsAfter(left).Should().Be(before, because);
                right.Overlaps(left).Should().Be(overlaps, because);
                new[] { before, after, overlaps }.Count(answer => answer == Ternary.Yes).Should().BeLessThanOrEqualTo(1, because);
                (overlaps == Ternary.No).Should().Be(before == Ternary.Yes || after == Ternary.Yes, because);
                (overlaps == Ternary.Yes).Should().Be(before == Ternary.No && after == Ternary.No, because);
            }
        }
    }

    [Fact]
    public void Contains_EachPair_AgreesWithOverlaps()
    {
        DateInterval[] intervals = [.. Pool.Select(text => DateInterval.Parse(text))];

        foreach (DateInterval interval in intervals)
        {
            foreach (PartialDate date in intervals.Where(other => other.IsSingleDate).Select(other => other.Start!)) // a single date has a start
            {
                Ternary contains = interval.Contains(date), overlaps = interval.Overlaps(date);

                (contains == Ternary.No).Should().Be(overlaps == Ternary.No, $"{interval} and {date}");
                (contains == Ternary.Yes && overlaps != Ternary.Yes).Should().BeFalse($"{interval} and {date}");
            }
        }
    }

    [Fact]
    public void CompareTo_AnyIntervals_IsATotalOrder()
    {
        DateInterval[] pool = [.. Pool.Select(text => DateInterval.Parse(text))];
        foreach (DateInterval one in pool)
        {
            one.CompareTo(null).Should().BePositive();
            foreach (DateInterval other in pool)
            {
                Math.Sign(one.CompareTo(other)).Should().Be(-Math.Sign(other.CompareTo(one)));
                (one.CompareTo(other) == 0).Should().Be(one == other);
                pool.Where(third => one.CompareTo(other) < 0 && other.CompareTo(third) < 0).Should().NotContain(third => one.CompareTo(third) >= 0);
            }
        }

        pool.Where(interval => !interval.IsReversed).SelectMany(_ => pool.Where(other => !other.IsReversed), (one, other) => (one, other))
            .Where(pair => pair.one.Start is not null && pair.other.Start is not null && pair.one.Start.TimeOfDay.HasValue == pair.other.Start.TimeOfDay.HasValue)
            .Where(pair => pair.one.IsBefore(pair.other) == Ternary.Yes)
            .Should().HaveCountGreaterThan(50).And.OnlyContain(pair => pair.one.CompareTo(pair.other) < 0);
    }
}
