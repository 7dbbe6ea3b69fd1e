namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random dates and periods of every form.</summary>
internal sealed class RandomDates(Dice dice)
{
    private static readonly string[] Plain = ["2017", "2017-04", "2017-04-12", "2017-04-13", "2018", "2017-XX", "2017-04-XX", "201X", "20XX", "2009"];

    private static readonly string[] AboutDays = ["2017-04-12~", "2017-04-10", "2017-04-11", "2017-04-13", "2017-04-14", "2017-04-12?", "2017-04"];

    private static readonly string[] AboutMonths = ["2017-04~", "2017-02-28", "2017-03-01", "2017-05-31", "2017-06-01", "2017-04%", "2017-01~", "2016-12", "2016-11"];

    private static readonly string[] AboutYears = ["2017~", "2015-12-31", "2016", "2018", "2019", "-0001~", "-0002", "-0003", "0000-12-31", "2017?"];

    private static readonly string[] AboutDecades = ["201X~", "1999", "2000-01", "2029-12-31", "2030", "19XX~", "1799-12", "1800", "2099", "2100", "-000X", "-0009-01-01", "-0010"];

    private static readonly string[] Seasons = ["2017-21", "2017-22", "2017-23", "2017", "2018-01-05", "2018-03", "2018", "2017-22~", "2017-21?"];

    private static readonly string[] LongYears = ["Y17000000", "Y-17000000", "-0043-03-15", "-0043", "-0043-03", "0000", "Y17000001"];

    private static readonly string[] Moments =
    [
        "2017-04-12T23:30:00-05:00", "2017-04-13T04:30:00Z", "2017-04-13T04:30:01Z", "2017-04-13T04:30:00+05:30", "2017-04-12T24:00:00", "2017-04-13T00:00:00",
        "2017-04-12T09:59:59Z", "2017-04-12T10:00:00Z", "2017-04-14T14:00:00Z", "2017-04-13", "2017-04-12", "2017-04-14", "2017-04-15", "2017-04",
    ];

    private static readonly string[] AssertionDays = ["2017-04-12", "2017-04-13", "2018-01-01", "2019"];

    private static readonly string[] Years =
    [
        "2017", "2017/2017", "2017-04", "2018", "2009/2017", "2017/2021", "2016/2018", "2017/2018", "2018/2021", "2018/..", "../2017", "../2018", "2017-XX",
        "2010/2011", "2021/..", "2017-06/2021", "201X/2021", "2009/2017-XX",
    ];

    private static readonly string[] Days =
    [
        "2017-04-12", "2017-04-13", "2017-04", "2017-04-10/2017-04-12", "2017-04-12/2017-04-14", "2017-04-13/2017-04-14", "2017-01/2017-04",
        "2017-04-12/2018", "2017-04/2017-04", "2017-04/2018-04",
    ];

    private static readonly string[] Unclear =
        ["2017?", "2017~", "2017?/2017?", "2009/2017?", "2017?/2021", "2017/", "/2017", "2018/", "2021/2017", "2017/2009", "2017-21", "2017-23", "2009/2017-22", "2017-21/2021", "2017"];

    private readonly string[] _values = dice.Pick(Plain, AboutDays, AboutMonths, AboutYears, AboutDecades, Seasons, LongYears, Moments, Moments);

    /// <summary>Creates a date that a proposition states.</summary>
    public PartialDate Value() => PartialDate.Parse(dice.Pick(dice.Chance(90) ? _values : Plain));

    /// <summary>Creates the date on which a claim was asserted.</summary>
    public PartialDate AssertedOn() => PartialDate.Parse(dice.Pick(dice.Pick(Plain, Moments, Moments, AssertionDays, AboutDays)));

    /// <summary>Creates a valid time.</summary>
    public DateInterval ValidTime() => DateInterval.Parse(dice.Pick(dice.Pick(Years, Years, Days, Unclear, Moments)));
}
