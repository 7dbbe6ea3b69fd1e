using System.Text;

namespace ClaimModel.Tests.Values;

public partial class DateIntervalTests
{
    [Theory]
    [InlineData("1966/2008", "1966", "2008")]
    [InlineData("2008/1966", "2008", "1966")]
    [InlineData("2009-03-04/2010-05", "2009-03-04", "2010-05")]
    [InlineData("-0044-03/-0043-03-15", "-0044-03", "-0043-03-15")]
    [InlineData("1977?/1999-08~", "1977?", "1999-08~")]
    [InlineData("2004-XX/201X%", "2004-XX", "201X%")]
    [InlineData("2004-21/2004-23", "2004-21", "2004-23")]
    public void Parse_TwoDates_AreStartAndEnd(string text, string start, string end)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        DateInterval interval = text;

        interval.ToString().Should().Be(text);
        interval.Start.Should().Be(PartialDate.Parse(start));
        interval.End.Should().Be(PartialDate.Parse(end));
        interval.StartBoundary.Should().Be(IntervalBoundary.Date);
        interval.EndBoundary.Should().Be(IntervalBoundary.Date);
        interval.IsSingleDate.Should().BeFalse();
        DateInterval.Parse(text.AsSpan()).Should().Be(interval);
        DateInterval.Parse(utf8).Should().Be(interval);
        DateInterval.TryParse(text, null, out DateInterval? fromString).Should().BeTrue();
        DateInterval.TryParse(text.AsSpan(), null, out DateInterval? fromSpan).Should().BeTrue();
        DateInterval.TryParse(utf8, null, out DateInterval? fromUtf8).Should().BeTrue();
        (fromString == fromSpan && fromSpan == fromUtf8 && fromUtf8 == interval).Should().BeTrue();
    }

    [Theory]
    [InlineData("2004/..", IntervalBoundary.Date, IntervalBoundary.Open, "2004-01-01", null)]
    [InlineData("2004/", IntervalBoundary.Date, IntervalBoundary.Unknown, "2004-01-01", null)]
    [InlineData("../2004?", IntervalBoundary.Open, IntervalBoundary.Date, null, "2004-12-31")]
    [InlineData("/2004-02", IntervalBoundary.Unknown, IntervalBoundary.Date, null, "2004-02-29")]
    [InlineData("../..", IntervalBoundary.Open, IntervalBoundary.Open, null, null)]
    [InlineData("../", IntervalBoundary.Open, IntervalBoundary.Unknown, null, null)]
    [InlineData("/..", IntervalBoundary.Unknown, IntervalBoundary.Open, null, null)]
    [InlineData("2004/2008-02", IntervalBoundary.Date, IntervalBoundary.Date, "2004-01-01", "2008-02-29")]
    public void Boundaries_Interval_AreDateOpenOrUnknown(
        string text, IntervalBoundary start, IntervalBoundary end, string? earliest, string? latest)
    {
        DateInterval interval = text;

        interval.StartBoundary.Should().Be(start);
        interval.EndBoundary.Should().Be(end);
        interval.Earliest?.ToString().Should().Be(earliest);
        interval.Latest?.ToString().Should().Be(latest);
        interval.IsSingleDate.Should().BeFalse();
        interval.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2017")]
    [InlineData("2017-04-12T15:04:00Z")]
    [InlineData("Y17000000")]
    [InlineData("201X?")]
    [InlineData("2017-21")]
    public void Parse_SingleDate_IsStartAndEnd(string text)
    {
        DateInterval interval = text;

        interval.IsSingleDate.Should().BeTrue();
        interval.Start.Should().Be(PartialDate.Parse(text));
        interval.End.Should().Be(PartialDate.Parse(text));
        interval.Earliest.Should().Be(PartialDate.Parse(text).Earliest);
        interval.Latest.Should().Be(PartialDate.Parse(text).Latest);
        interval.IsReversed.Should().BeFalse();
        interval.Should().Be(DateInterval.FromPartialDate(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("//")]
    [InlineData("2004//2005")]
    [InlineData("2004/2005/2006")]
    [InlineData("2004/2005/")]
    [InlineData("2004/...")]
    [InlineData("2004/.")]
    [InlineData(".../2004")]
    [InlineData("2004 / 2005")]
    [InlineData("2004/ ")]
    [InlineData("2004..2005")]
    [InlineData("2004/06")]
    [InlineData("2004/open")]
    [InlineData("2004-02-30/2005")]
    [InlineData("2004/2005-02-29")]
    [InlineData("Y17000000/2005")]
    [InlineData("2005/Y17000000")]
    [InlineData("2017-04-12T15:04:00Z/2018")]
    [InlineData("2017/2017-04-12T15:04:00")]
    [InlineData("2004–2005")]
    [InlineData("2004⁄2005")]
    public void TryParse_InvalidText_ReturnsFalse(string text)
    {
        DateInterval.TryParse(text, out DateInterval? interval).Should().BeFalse();
        DateInterval.TryParse(text.AsSpan(), out _).Should().BeFalse();
        DateInterval.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        interval.Should().BeNull();
    }

    [Fact]
    public void TryParse_Null_ReturnsFalse() => DateInterval.TryParse((string?)null, out _).Should().BeFalse();

    [Fact]
    public void Parse_InvalidText_ThrowsWithAdvice()
    {
        Action parse = () => DateInterval.Parse("soon");

        parse.Should().Throw<FormatException>().WithMessage(
            "\"soon\" is neither an interval nor a partial date. Write it as in 2016/2018, 2016-04/2018-01-31, 2016/.. (still going on), " +
            "2016/ (unknown end) or 2017 (Extended Date/Time Format, ISO 8601-2, levels 0 and 1).");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException()
    {
        Action parse = () => DateInterval.Parse((string)null!);

        parse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Conversions_Date_ReturnThePeriodOfThatDate()
    {
        PartialDate date = "2017-04-12";
        DateInterval fromPartialDate = date;
        DateInterval fromDateOnly = new DateOnly(2017, 4, 12);

        fromPartialDate.ToString().Should().Be("2017-04-12");
        fromDateOnly.Should().Be(fromPartialDate);
        fromDateOnly.IsSingleDate.Should().BeTrue();
    }

    [Fact]
    public void Equals_SameTextOnly_ReturnsTrue()
    {
        DateInterval interval = "2004/2005", same = "2004/2005", sameDays = "2004-01/2005-12";
        DateInterval? none = null;

        (interval == same).Should().BeTrue();
        interval.Equals((object)same).Should().BeTrue();
        interval.GetHashCode().Should().Be(same.GetHashCode());
        (interval != sameDays).Should().BeTrue();
        interval.Equals(none).Should().BeFalse();
        (none == null).Should().BeTrue();
    }

    [Theory]
    [InlineData("2008/1966", true)]
    [InlineData("2004-02-02/2004-02-01", true)]
    [InlineData("2004-06/2004", false)]
    [InlineData("2004/2004", false)]
    [InlineData("2008?/1966", false)]
    [InlineData("2008/..", false)]
    [InlineData("/1966", false)]
    [InlineData("2004-24/2004-21", false)]
    [InlineData("2004-21/2002-24", true)]
    public void IsReversed_EndCertainlyBeforeStart_IsTrue(string text, bool expected) =>
        DateInterval.Parse(text).IsReversed.Should().Be(expected);

    [Fact]
    public void Comparisons_WithNull_ThrowArgumentNullException()
    {
        DateInterval interval = "2017/2018";
        Action[] questions =
        [
            () => interval.IsBefore(null!), () => interval.IsAfter(null!), () => interval.Overlaps(null!), () => interval.Contains(null!),
            () => DateInterval.FromPartialDate(null!),
        ];

        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>());
    }
}
