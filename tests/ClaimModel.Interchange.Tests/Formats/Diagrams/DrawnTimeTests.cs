using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Tests.Formats.Diagrams;

public class DrawnTimeTests
{
    private static readonly double Day = ProlepticGregorian.DayNumber(2017, 1, 1);

    [Theory]
    [InlineData("2017-01-01", 0, 1, true)]
    [InlineData("2017-01-01T12:00:00Z", 0.5, 0.5, true)]
    [InlineData("2017-01-01T12:00:00-06:00", 0.75, 0.75, true)]
    [InlineData("2017-01-01?", 0, 1, false)]
    [InlineData("2017", 0, 365, false)]
    [InlineData("2017-01", 0, 31, false)]
    [InlineData("201X", -2557, 1095, false)]
    [InlineData("2017-22", -31, 424, false)]
    public void Of_Date_SpansAllDaysThatItAllows(string date, double start, double end, bool isExact)
    {
        var time = DrawnTime.Of(PartialDate.Parse(date));

        (time.Start - Day, time.End - Day, time.IsExact).Should().Be((start, end, isExact));
    }

    [Theory]
    [InlineData("2017-01-01/2017-01-03", 0, 0, 3, 3)]
    [InlineData("2017/2018", 0, 365, 365, 730)]
    [InlineData("2017-01-01/2018", 0, 0, 365, 730)]
    [InlineData("2017-01~/2017-02-10", 0, 31, 41, 41)]
    [InlineData("2017-01-03/2017-01-01", 1, 1, 1, 2)]
    public void Of_Period_IsCertainBetweenItsPossibleEnds(string period, double start, double sureStart, double sureEnd, double end)
    {
        var time = DrawnTime.Of(DateInterval.Parse(period));

        (time.Start - Day, time.SureStart - Day, time.SureEnd - Day, time.End - Day).Should().Be((start, sureStart, sureEnd, end));
    }

    [Theory]
    [InlineData("2017-01-01/..", IntervalBoundary.Date, IntervalBoundary.Open)]
    [InlineData("../2017-01-01", IntervalBoundary.Open, IntervalBoundary.Date)]
    [InlineData("/2017-01-01", IntervalBoundary.Unknown, IntervalBoundary.Date)]
    [InlineData("2017-01-01/", IntervalBoundary.Date, IntervalBoundary.Unknown)]
    public void Of_PeriodWithoutEnd_KeepsTheBoundary(string period, IntervalBoundary start, IntervalBoundary end)
    {
        var time = DrawnTime.Of(DateInterval.Parse(period));

        (time.StartBoundary, time.EndBoundary).Should().Be((start, end));
        (time.Start - Day).Should().BeInRange(0, 1);
        (time.End - Day).Should().BeInRange(0, 1);
    }

    [Theory]
    [InlineData("2017", false, false)]
    [InlineData("2017-04~", true, true)]
    [InlineData("2017-04-12?", true, true)]
    [InlineData("2015~/2017", true, false)]
    [InlineData("2015/2017?", false, true)]
    public void Of_QualifiedDate_IsVague(string period, bool start, bool end)
    {
        var time = DrawnTime.Of(DateInterval.Parse(period));

        (time.IsVagueAtStart, time.IsVagueAtEnd).Should().Be((start, end));
    }
}
