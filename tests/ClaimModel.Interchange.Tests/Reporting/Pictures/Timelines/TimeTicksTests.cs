using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Pictures.Timelines;

namespace ClaimModel.Interchange.Tests.Reporting.Pictures.Timelines;

public class TimeTicksTests
{
    [Theory]
    [InlineData("2017-04-12T15:04:00Z", "2017-04-12T15:30:00Z", "14:45 Apr 12, 2017|15:00|15:15|15:30|15:45|16:00")]
    [InlineData("2017-04-12T22:00:00Z", "2017-04-13T04:00:00Z", "22:00 Apr 12, 2017|23:00|00:00 Apr 13, 2017|01:00|02:00|03:00|04:00")]
    [InlineData("2017-12-30", "2018-01-02", "Dec 30 2017|Dec 31|Jan 1 2018|Jan 2")]
    [InlineData("2017-04-12", "2017-04-12", "Apr 11 2017|Apr 12|Apr 13")]
    [InlineData("2017-01-10", "2017-06-20", "Feb 2017|Mar|Apr|May|Jun")]
    [InlineData("2016-01-10", "2017-06-20", "Jan 2016|Apr|Jul|Oct|Jan 2017|Apr|Jul")]
    [InlineData("2001", "2016", "2005|2010|2015")]
    [InlineData("-0043-03-15", "2017", "1 BC|500|1000|1500|2000")]
    [InlineData("Y17000000", "Y18000000", "17,000,000|17,200,000|17,400,000|17,600,000|17,800,000|18,000,000")]
    public void Of_TwoDates_AreRoundMoments(string first, string last, string expected)
    {
        var scale = TimeScale.Of([DrawnTime.Of(PartialDate.Parse(first)), DrawnTime.Of(PartialDate.Parse(last))], [], 1)!;

        var ticks = TimeTicks.Of(scale, 8);

        string.Join('|', ticks.Select(tick => $"{tick.Label} {tick.Context}".Trim())).Should().Be(expected);
        ticks.Should().OnlyContain(tick => scale.Contains(tick.Day));
    }

    [Theory]
    [InlineData("Y999999999999999999")]
    [InlineData("Y-999999999999999999")]
    [InlineData("-9999")]
    public void Of_ExtremeYear_HasFewTicks(string date)
    {
        var scale = TimeScale.Of([DrawnTime.Of(PartialDate.Parse(date))], [], 1)!;

        TimeTicks.Of(scale, 8).Count.Should().BeLessThan(12);
        scale.PercentOf(DrawnTime.Of(PartialDate.Parse(date)).Middle).Should().BeInRange(0, 100);
    }

    [Fact]
    public void Scale_DistantPeriod_DoesNotHideTheDates()
    {
        DrawnTime[] dates = [DrawnTime.Of(PartialDate.Parse("2017-04-01")), DrawnTime.Of(PartialDate.Parse("2017-04-30"))];

        var scale = TimeScale.Of(dates, [DrawnTime.Of(DateInterval.Parse("2017-03/2999"))], 6)!;

        (scale.PercentOf(dates[1].Middle) - scale.PercentOf(dates[0].Middle)).Should().BeGreaterThan(30);
        scale.PercentOf(DrawnTime.Of(DateInterval.Parse("2017-03/2999")).End).Should().Be(100);
    }
}
