using ClaimModel.Interchange.Formats.Wikibase;

namespace ClaimModel.Interchange.Tests.Formats.Wikibase;

public class WikibaseTimeTests
{
    [Theory]
    [InlineData("+2013-01-01T00:00:00Z", 11, "2013-01-01")]
    [InlineData("+2013-01-00T00:00:00Z", 11, "2013-01")]
    [InlineData("+2013-00-00T00:00:00Z", 11, "2013")]
    [InlineData("+2013-05-17T00:00:00Z", 10, "2013-05")]
    [InlineData("+2013-05-17T00:00:00Z", 9, "2013")]
    [InlineData("+2010-01-01T00:00:00Z", 8, "201X")]
    [InlineData("+1901-01-01T00:00:00Z", 7, "19XX")]
    [InlineData("+2000-01-01T00:00:00Z", 7, "19XX")]
    [InlineData("+2013-05-17T10:11:12Z", 14, "2013-05-17T10:11:12Z")]
    [InlineData("+2013-05-17T10:11:12Z", 12, "2013-05-17")]
    [InlineData("+00000002013-05-17T00:00:00Z", 11, "2013-05-17")]
    [InlineData("+12013-00-00T00:00:00Z", 9, "Y12013")]
    [InlineData("-0001-00-00T00:00:00Z", 9, "0000")]
    [InlineData("-0044-03-15T00:00:00Z", 11, "-0043-03-15")]
    [InlineData("-20001-00-00T00:00:00Z", 9, "Y-20000")]
    public void TryConvert_Gregorian_IsEdtf(string time, int precision, string expected)
    {
        WikibaseTime.TryConvert(time, precision, isJulian: false, out var date).Should().BeTrue();
        date!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("+1917-10-25T00:00:00Z", 11, "1917-11-07")]
    [InlineData("+1582-10-05T00:00:00Z", 11, "1582-10-15")]
    [InlineData("+1642-12-25T00:00:00Z", 11, "1643-01-04")]
    [InlineData("+1700-02-29T00:00:00Z", 11, "1700-03-11")]
    [InlineData("-0044-03-15T00:00:00Z", 11, "-0043-03-13")]
    [InlineData("-4713-01-01T00:00:00Z", 11, "-4713-11-24")]
    [InlineData("+1642-12-00T00:00:00Z", 10, "1642-12")]
    public void TryConvert_Julian_IsGregorianIfItIsADay(string time, int precision, string expected)
    {
        WikibaseTime.TryConvert(time, precision, isJulian: true, out var date).Should().BeTrue();
        date!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("+1001-00-00T00:00:00Z", 6)]
    [InlineData("-13798000000-00-00T00:00:00Z", 3)]
    [InlineData("2013-01-01", 11)]
    [InlineData("+2013-13-01T00:00:00Z", 11)]
    [InlineData("+2013-02-30T00:00:00Z", 11)]
    [InlineData("+2013-01-01T00:00:00Z", 99)]
    [InlineData("-9000-01-01T00:00:00Z", -1)]
    [InlineData("", 11)]
    [InlineData("+T", 11)]
    public void TryConvert_Impossible_IsFalse(string time, int precision) => WikibaseTime.TryConvert(time, precision, isJulian: false, out _).Should().BeFalse();
}
