namespace ClaimModel.Tests.Values;

/// <summary>Tests of what is said about dates and periods in other formats, in exceptions and in diagnostics alike.</summary>
public class DateHintsTests
{
    [Theory]
    [InlineData("2020-10-31T20:02:00.000Z", "\"2020-10-31T20:02:00.000Z\" has fractions of a second; write \"2020-10-31T20:02:00Z\".", "2020-10-31T20:02:00Z")]
    [InlineData("2020-10-31T20:02:00.123+02:00", "\"2020-10-31T20:02:00.123+02:00\" has fractions of a second; write \"2020-10-31T20:02:00+02:00\".", "2020-10-31T20:02:00+02:00")]
    [InlineData("31.10.2020", "\"31.10.2020\" has the day first; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("31/10/2020", "\"31/10/2020\" has the day first; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("31-10-2020", "\"31-10-2020\" has the day first; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("10/31/2020", "\"10/31/2020\" has the month first; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("10/11/2020", "\"10/11/2020\" can mean 2020-10-11 (month first) or 2020-11-10 (day first); write the one that is meant.")]
    [InlineData("10.11.2020", "\"10.11.2020\" can mean 2020-10-11 (month first) or 2020-11-10 (day first); write the one that is meant.")]
    [InlineData("10/10/2020", "\"10/10/2020\" has the year last; write \"2020-10-10\".", "2020-10-10")]
    [InlineData("10/11/2020 20:02", "\"10/11/2020 20:02\" can mean 2020-10-11T20:02:00 (month first) or 2020-11-10T20:02:00 (day first); write the one that is meant.")]
    [InlineData("2020-10-31T20:02:00+0200", "\"2020-10-31T20:02:00+0200\" has an offset without a colon; write \"2020-10-31T20:02:00+02:00\".", "2020-10-31T20:02:00+02:00")]
    [InlineData("20201031", "\"20201031\" has no hyphens; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("20201031T200200Z", "\"20201031T200200Z\" has no hyphens and a time without colons; write \"2020-10-31T20:02:00Z\".", "2020-10-31T20:02:00Z")]
    [InlineData("September 18, 2025", "\"September 18, 2025\" has the month in words; write \"2025-09-18\".", "2025-09-18")]
    [InlineData("18 September 2025", "\"18 September 2025\" has the month in words; write \"2025-09-18\".", "2025-09-18")]
    [InlineData("Sept. 18, 2025", "\"Sept. 18, 2025\" has the month in words; write \"2025-09-18\".", "2025-09-18")]
    [InlineData("18th of September 2025", "\"18th of September 2025\" has the month in words; write \"2025-09-18\".", "2025-09-18")]
    [InlineData("12 Apr 2017", "\"12 Apr 2017\" has the month in words; write \"2017-04-12\".", "2017-04-12")]
    [InlineData("April 2017", "\"April 2017\" has the month in words; write \"2017-04\".", "2017-04")]
    [InlineData("Spring 2017", "\"Spring 2017\" has the season in words; write \"2017-21\".", "2017-21")]
    [InlineData("2020-10-31 20:02", "\"2020-10-31 20:02\" has a space instead of T before the time and a time without seconds; write \"2020-10-31T20:02:00\".", "2020-10-31T20:02:00")]
    [InlineData("2020-10-31 20:02:00", "\"2020-10-31 20:02:00\" has a space instead of T before the time; write \"2020-10-31T20:02:00\".", "2020-10-31T20:02:00")]
    [InlineData("2020-10-31T20:02Z", "\"2020-10-31T20:02Z\" has a time without seconds; write \"2020-10-31T20:02:00Z\".", "2020-10-31T20:02:00Z")]
    [InlineData("2020-1-5", "\"2020-1-5\" has a month or day with one digit; write \"2020-01-05\".", "2020-01-05")]
    [InlineData("5.1.20", "\"5.1.20\" has a year with two digits; write all four digits of the year, and then month and day, as in 2017-04-12.")]
    [InlineData("10/31/20", "\"10/31/20\" has a year with two digits; write all four digits of the year, and then month and day, as in 2017-04-12.")]
    [InlineData("2020/10/31", "\"2020/10/31\" has slashes instead of hyphens; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("2020/10", "\"2020/10\" has slashes instead of hyphens; write \"2020-10\".", "2020-10")]
    [InlineData("10/2020", "\"10/2020\" has the month first; write \"2020-10\".", "2020-10")]
    [InlineData("2020.10.31", "\"2020.10.31\" has periods instead of hyphens; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("2017-31-10", "\"2017-31-10\" has the day before the month; write \"2017-10-31\".", "2017-10-31")]
    [InlineData("2017-02-29", "\"2017-02-29\" does not exist: February 2017 has 28 days.")]
    [InlineData("30.02.2017", "\"30.02.2017\" does not exist: February 2017 has 28 days.")]
    [InlineData("2017-13", "\"2017-13\" does not exist: there is no month 13.")]
    [InlineData("2017-04-12T25:00:00Z", "\"2017-04-12T25:00:00Z\" does not exist: there is no time 25:00:00.")]
    [InlineData("2017-04-12t15:04:00z", "\"2017-04-12t15:04:00z\" has a lowercase t and \"z\" instead of Z; write \"2017-04-12T15:04:00Z\".", "2017-04-12T15:04:00Z")]
    [InlineData("2017-04-12 3:04 pm", "\"2017-04-12 3:04 pm\" has a time with 12 hours, a space instead of T before the time and a time without seconds; write \"2017-04-12T15:04:00\".", "2017-04-12T15:04:00")]
    [InlineData("2017-04-12 15:04:00 UTC", "\"2017-04-12 15:04:00 UTC\" has a space instead of T before the time and \"UTC\" instead of Z; write \"2017-04-12T15:04:00Z\".", "2017-04-12T15:04:00Z")]
    [InlineData("Sat, 31 Oct 2020 20:02:00 +0200", "\"Sat, 31 Oct 2020 20:02:00 +0200\" has the day of the week, the month in words, a space instead of T before the time, a space or letters before the offset and an offset without a colon; write \"2020-10-31T20:02:00+02:00\".", "2020-10-31T20:02:00+02:00")]
    [InlineData("Sat Oct 31 2020 20:02:00 GMT+0200 (Central European Standard Time)", "\"Sat Oct 31 2020 20:02:00 GMT+0200 (Central European Standard Time)\" has the day of the week, the month in words, a space instead of T before the time, a space or letters before the offset and an offset without a colon; write \"2020-10-31T20:02:00+02:00\".", "2020-10-31T20:02:00+02:00")]
    [InlineData("circa 1990", "\"circa 1990\" has \"circa\" instead of ~ at the end; write \"1990~\".", "1990~")]
    [InlineData("1990s", "\"1990s\" has \"s\" instead of X for a decade; write \"199X\".", "199X")]
    [InlineData("2011 to 2017", "\"2011 to 2017\" is a period; write a single date.")]
    [InlineData("2011/2017", "\"2011/2017\" is a period; write a single date.")]
    [InlineData("2020–10–31", "\"2020–10–31\" has dashes instead of hyphens; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("\u200E2020-10-31", "\"\\u200E2020-10-31\" has invisible characters; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("2020-10-31T20:02:00 Z", "\"2020-10-31T20:02:00 Z\" has a space before Z; write \"2020-10-31T20:02:00Z\".", "2020-10-31T20:02:00Z")]
    [InlineData(" 2017", "\" 2017\" has surrounding spaces; write \"2017\".", "2017")]
    public void Date_OtherFormat_SaysWhatToWrite(string text, string message, string? suggestion = null)
    {
        Action parse = () => PartialDate.Parse(text);
        ReadResult result = ClaimDataset.Read($$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"{{text}}"}]}""");

        parse.Should().Throw<FormatException>().WithMessage(message);
        result.Diagnostics.Should().ContainSingle();
        result.Diagnostics[0].Code.Should().Be("CM0015");
        result.Diagnostics[0].Message.Should().Be(message);
        result.Diagnostics[0].Suggestion.Should().Be(suggestion);
        (suggestion is null || PartialDate.TryParse(suggestion, out _)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2011 to 2017", "\"2011 to 2017\" has \"to\" instead of a slash; write \"2011/2017\".", "2011/2017")]
    [InlineData("from 2011 to 2017", "\"from 2011 to 2017\" has the word \"from\" and \"to\" instead of a slash; write \"2011/2017\".", "2011/2017")]
    [InlineData("2011 - 2017", "\"2011 - 2017\" has \"-\" instead of a slash; write \"2011/2017\".", "2011/2017")]
    [InlineData("2011–2017", "\"2011–2017\" has \"–\" instead of a slash; write \"2011/2017\".", "2011/2017")]
    [InlineData("2011-2017", "\"2011-2017\" has \"-\" instead of a slash; write \"2011/2017\".", "2011/2017")]
    [InlineData("since 2011", "\"since 2011\" has the word \"since\"; write \"2011/..\".", "2011/..")]
    [InlineData("2011/present", "\"2011/present\" has \"present\" instead of two periods; write \"2011/..\".", "2011/..")]
    [InlineData("2011-present", "\"2011-present\" has \"-\" instead of a slash and \"present\" instead of two periods; write \"2011/..\".", "2011/..")]
    [InlineData("01.03.2011/05.2017", "\"01.03.2011/05.2017\" can mean 2011-01-03/2017-05 (month first) or 2011-03-01/2017-05 (day first); write the one that is meant.")]
    [InlineData("10/11/2020 to 2021", "\"10/11/2020 to 2021\" can mean 2020-10-11/2021 (month first) or 2020-11-10/2021 (day first); write the one that is meant.")]
    [InlineData("01/02/2020 to 03/04/2020", "\"01/02/2020 to 03/04/2020\" can mean 2020-01-02/2020-03-04 (month first) or 2020-02-01/2020-04-03 (day first); write the one that is meant.")]
    [InlineData("31.10.2020/01.11.2020", "\"31.10.2020/01.11.2020\" has the day first; write \"2020-10-31/2020-11-01\".", "2020-10-31/2020-11-01")]
    [InlineData("01/11/2020 20:02 to 31/12/2020", "\"01/11/2020 20:02 to 31/12/2020\" has \"to\" instead of a slash, a time, although periods consist of days and the day first; write \"2020-11-01/2020-12-31\".", "2020-11-01/2020-12-31")]
    [InlineData("01/11/2020 20:02 to 2021", "\"01/11/2020 20:02 to 2021\" can mean 2020-01-11/2021 (month first) or 2020-11-01/2021 (day first); write the one that is meant.")]
    [InlineData("01/02/2020 to 01/31/2020", "\"01/02/2020 to 01/31/2020\" has \"to\" instead of a slash and the month first; write \"2020-01-02/2020-01-31\".", "2020-01-02/2020-01-31")]
    [InlineData("01/02/2020 to 02/02/20", "\"01/02/2020 to 02/02/20\" has \"to\" instead of a slash and a year with two digits; write all four digits of the year, and then month and day, as in 2017-04-12.")]
    [InlineData("2020/10/31", "\"2020/10/31\" has slashes instead of hyphens; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("2020-10-31T20:02:00.000Z", "\"2020-10-31T20:02:00.000Z\" has fractions of a second; write \"2020-10-31T20:02:00Z\".", "2020-10-31T20:02:00Z")]
    [InlineData("2020-10-31T20:02:00Z/2021-01-01T00:00:00Z", "\"2020-10-31T20:02:00Z/2021-01-01T00:00:00Z\" has a time, although periods consist of days; write \"2020-10-31/2021-01-01\".", "2020-10-31/2021-01-01")]
    [InlineData("April 2011 to May 2012", "\"April 2011 to May 2012\" has \"to\" instead of a slash and the month in words; write \"2011-04/2012-05\".", "2011-04/2012-05")]
    [InlineData("2011-02-30/2012", "\"2011-02-30/2012\" does not exist: February 2011 has 28 days.")]
    [InlineData("31.10.2020", "\"31.10.2020\" has the day first; write \"2020-10-31\".", "2020-10-31")]
    [InlineData("between 2011 and 2012", "\"between 2011 and 2012\" has the word \"between\" and \"and\" instead of a slash; write \"2011/2012\".", "2011/2012")]
    public void Period_OtherFormat_SaysWhatToWrite(string text, string message, string? suggestion = null)
    {
        Action parse = () => DateInterval.Parse(text);
        ReadResult result = ClaimDataset.Read($$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","validTime":"{{text}}"}]}""");

        parse.Should().Throw<FormatException>().WithMessage(message);
        result.Diagnostics.Should().ContainSingle();
        result.Diagnostics[0].Code.Should().Be("CM0016");
        result.Diagnostics[0].Message.Should().Be(message);
        result.Diagnostics[0].Suggestion.Should().Be(suggestion);
        (suggestion is null || DateInterval.TryParse(suggestion, out _)).Should().BeTrue();
    }
}
