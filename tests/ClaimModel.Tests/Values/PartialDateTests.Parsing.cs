using System.Globalization;
using System.Text;

namespace ClaimModel.Tests.Values;

public partial class PartialDateTests
{
    [Theory]
    [InlineData("2017")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("-0001")]
    [InlineData("-9999")]
    [InlineData("2017-04")]
    [InlineData("2017-04-12")]
    [InlineData("2016-02-29")]
    [InlineData("0000-02-29")]
    [InlineData("-0004-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2017-04-12T15:04:00")]
    [InlineData("2017-04-12T00:00:00Z")]
    [InlineData("2017-04-12T24:00:00Z")]
    [InlineData("2017-04-12T23:59:59+14")]
    [InlineData("2017-04-12T23:59:59+14:00")]
    [InlineData("2017-04-12T23:59:59-12:00")]
    [InlineData("2017-04-12T23:59:59-12")]
    [InlineData("2017-04-12T23:59:59+00")]
    [InlineData("2017-04-12T23:59:59+00:00")]
    [InlineData("2017-04-12T23:59:59-00:01")]
    [InlineData("2017-04-12T23:59:59+05:45")]
    [InlineData("-9999-12-31T24:00:00+14:00")]
    [InlineData("Y10000")]
    [InlineData("Y-10000")]
    [InlineData("Y999999999999999999")]
    [InlineData("Y-999999999999999999")]
    [InlineData("2017-21")]
    [InlineData("2017-24")]
    [InlineData("2017-22?")]
    [InlineData("-0043-23~")]
    [InlineData("2017?")]
    [InlineData("2017-04~")]
    [InlineData("2017-04-12%")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("-000X")]
    [InlineData("-00XX")]
    [InlineData("201X?")]
    [InlineData("20XX~")]
    [InlineData("2004-XX")]
    [InlineData("2004-XX%")]
    [InlineData("2004-XX-XX")]
    [InlineData("2004-XX-XX?")]
    [InlineData("2004-06-XX")]
    [InlineData("-2004-06-XX~")]
    public void Parse_DateOfLevels0And1_RoundTrips(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        PartialDate.Parse(text).ToString().Should().Be(text);
        PartialDate.Parse(text.AsSpan()).ToString().Should().Be(text);
        PartialDate.Parse(utf8).ToString().Should().Be(text);
        PartialDate.TryParse(text, null, out PartialDate? fromString).Should().BeTrue();
        PartialDate.TryParse(text.AsSpan(), null, out PartialDate? fromSpan).Should().BeTrue();
        PartialDate.TryParse(utf8, null, out PartialDate? fromUtf8).Should().BeTrue();
        new[] { fromString, fromSpan, fromUtf8 }.Should().AllBeEquivalentTo(PartialDate.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("Y")]
    [InlineData("X")]
    [InlineData("201")]
    [InlineData("20170")]
    [InlineData("+2017")]
    [InlineData("-0000")]
    [InlineData("-0000-01")]
    [InlineData("--2017")]
    [InlineData(" 2017")]
    [InlineData("2017 ")]
    [InlineData("2017\n")]
    [InlineData("2017\0")]
    [InlineData("2017-")]
    [InlineData("2017-4")]
    [InlineData("2017-00")]
    [InlineData("2017-13")]
    [InlineData("2017-20")]
    [InlineData("2017-25")]
    [InlineData("2017-21-01")]
    [InlineData("2017-04-")]
    [InlineData("2017-04-1")]
    [InlineData("2017-04-00")]
    [InlineData("2017-04-31")]
    [InlineData("2017-04-123")]
    [InlineData("2017-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("-0001-02-29")]
    [InlineData("-0100-02-29")]
    [InlineData("20170412")]
    [InlineData("2017/04/12")]
    [InlineData("2017-04-12 15:04:00")]
    [InlineData("2017-04-12t15:04:00")]
    [InlineData("2017-04-12T15:04:00z")]
    [InlineData("2017-04-12T")]
    [InlineData("2017-04-12T15")]
    [InlineData("2017-04-12T15:04")]
    [InlineData("2017-04-12T15:04Z")]
    [InlineData("2017-04-12T150400")]
    [InlineData("2017-04-12T15:04:00.5")]
    [InlineData("2017-04-12T15:04:60")]
    [InlineData("2017-04-12T15:60:00")]
    [InlineData("2017-04-12T25:00:00")]
    [InlineData("2017-04-12T24:00:01")]
    [InlineData("2017-04-12T24:01:00")]
    [InlineData("2017-04T15:04:00")]
    [InlineData("2017-04-XXT15:04:00")]
    [InlineData("2017-04-12T15:04:00?")]
    [InlineData("2017-04-12T15:04:00Z?")]
    [InlineData("2017-04-12T15:04:00ZZ")]
    [InlineData("2017-04-12T15:04:00+")]
    [InlineData("2017-04-12T15:04:00+2")]
    [InlineData("2017-04-12T15:04:00+02:")]
    [InlineData("2017-04-12T15:04:00+02:0")]
    [InlineData("2017-04-12T15:04:00+0200")]
    [InlineData("2017-04-12T15:04:00+02:60")]
    [InlineData("2017-04-12T15:04:00+14:01")]
    [InlineData("2017-04-12T15:04:00+15")]
    [InlineData("2017-04-12T15:04:00-12:01")]
    [InlineData("2017-04-12T15:04:00-13")]
    [InlineData("2017-04-12T15:04:00-00")]
    [InlineData("2017-04-12T15:04:00-00:00")]
    [InlineData("2017-04-12T15:04:00+02:00:00")]
    [InlineData("Y2017")]
    [InlineData("Y-2017")]
    [InlineData("Y02017")]
    [InlineData("Y-012345")]
    [InlineData("Y+12345")]
    [InlineData("y12345")]
    [InlineData("Y12345?")]
    [InlineData("Y12345-01")]
    [InlineData("Y1234X")]
    [InlineData("Y1000000000000000000")]
    [InlineData("Y-1000000000000000000")]
    [InlineData("-Y12345")]
    [InlineData("1XXX")]
    [InlineData("XXXX")]
    [InlineData("2X17")]
    [InlineData("20X7")]
    [InlineData("201x")]
    [InlineData("201X-04")]
    [InlineData("20XX-XX")]
    [InlineData("2004-XX-12")]
    [InlineData("2004-1X")]
    [InlineData("2004-X1")]
    [InlineData("2004-06-1X")]
    [InlineData("2004-X")]
    [InlineData("2004-06-X")]
    [InlineData("2017??")]
    [InlineData("2017?~")]
    [InlineData("?2017")]
    [InlineData("2017?-04")]
    [InlineData("2017#")]
    [InlineData("2016/2017")]
    [InlineData("..")]
    [InlineData("２０１７")]
    [InlineData("٢٠١٧")]
    [InlineData("2017‑04")]
    [InlineData("2017\u200B")]
    [InlineData("ı017")]
    public void TryParse_InvalidText_ReturnsFalse(string text)
    {
        PartialDate.TryParse(text, out PartialDate? date).Should().BeFalse();
        PartialDate.TryParse(text.AsSpan(), out _).Should().BeFalse();
        PartialDate.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        date.Should().BeNull();
    }

    [Fact]
    public void TryParse_Null_ReturnsFalse() => PartialDate.TryParse((string?)null, out _).Should().BeFalse();

    [Fact]
    public void TryParse_CharactersWhoseLowByteIsADigit_ReturnsFalse() =>
        PartialDate.TryParse("\u0132\u0130\u0131\u0137", out _).Should().BeFalse();

    [Fact]
    public void TryParse_TextOfAMillionDigits_ReturnsFalse() => PartialDate.TryParse("Y" + new string('1', 1_000_000), out _).Should().BeFalse();

    [Fact]
    public void TryParse_InvalidUtf8_ReturnsFalse() => PartialDate.TryParse([0x32, 0x30, 0x31, 0xFF], out _).Should().BeFalse();

    [Fact]
    public void Parse_InvalidText_ThrowsWithAdvice()
    {
        Action parse = () => PartialDate.Parse("soon");

        parse.Should().Throw<FormatException>().WithMessage(
            "\"soon\" is not a partial date. Write it as in 2017, 2017-04, 2017-04-12, 2017-04-12T15:04:00Z, 2017?, 201X or 2017-21 " +
            "(Extended Date/Time Format, ISO 8601-2, levels 0 and 1).");
    }

    [Fact]
    public void Parse_TextWithMisleadingCharacters_EscapesThemInTheMessage()
    {
        Action parse = () => PartialDate.Parse("20\u202E17\n\uD800é\U0001F600");

        parse.Should().Throw<FormatException>().WithMessage("\"20\\u202E17\\u000A\\uD800é\U0001F600\" is not a partial date.*");
    }

    [Fact]
    public void Parse_LongText_IsTruncatedInTheMessage()
    {
        Action parse = () => PartialDate.Parse(new string('a', 81));

        parse.Should().Throw<FormatException>().WithMessage($"\"{new string('a', 80)}…\" is not a partial date.*");
    }

    [Fact]
    public void Parse_InvalidUtf8Text_ThrowsFormatException()
    {
        Action parse = () => PartialDate.Parse("2017-13"u8);

        parse.Should().Throw<FormatException>().WithMessage("\"2017-13\" does not exist: there is no month 13.");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException()
    {
        Action parse = () => PartialDate.Parse((string)null!);

        parse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ParseAndToString_CultureWithOtherSigns_AreUnchanged()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.PositiveSign = "-";
        strange.DateTimeFormat.DateSeparator = "!";
        strange.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = strange;

            PartialDate.Parse("Y-654321").Year.Should().Be(-654321);
            PartialDate.Parse("-0043-03-15", strange).Earliest.ToString().Should().Be("-0043-03-15");
            PartialDate.FromDateOnly(new DateOnly(2017, 4, 12)).ToString().Should().Be("2017-04-12");
            PartialDate.FromDateTimeOffset(new DateTimeOffset(2017, 4, 12, 15, 4, 0, TimeSpan.FromHours(-3)))
                .ToString().Should().Be("2017-04-12T15:04:00-03:00");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
