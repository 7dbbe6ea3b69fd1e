using System.Text;
using ClaimModel.Json.Plain;

namespace ClaimModel.Tests.Json.Plain;

public class PlainJsonTests
{
    [Theory]
    [InlineData((byte)'"')]
    [InlineData((byte)'\\')]
    [InlineData((byte)0x00)]
    [InlineData((byte)0x1F)]
    [InlineData((byte)0x7F)]
    [InlineData((byte)0x80)]
    [InlineData((byte)0xFF)]
    public void IndexOfSpecial_AnyOffsetAndLength_IsThatOfTheScalarTwin(byte special)
    {
        for (var length = 0; length <= 70; length++)
        {
            for (var at = 0; at <= length; at++)
            {
                var text = new byte[length];
                text.AsSpan().Fill((byte)'~');
                text.AsSpan(at).Fill((byte)' ');
                if (at < length)
                {
                    text[at] = special;
                }

                for (var start = 0; start <= length; start++)
                {
                    PlainJson.IndexOfSpecial(text, start).Should().Be(PlainJson.IndexOfSpecialScalar(text, start));
                }
            }
        }
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-0", 2)]
    [InlineData("10,", 2)]
    [InlineData("1.50]", 4)]
    [InlineData("1E2 ", 3)]
    [InlineData("-1.5e-10}", 8)]
    [InlineData("1e+0", 4)]
    [InlineData("0x", 1)]
    [InlineData("", -1)]
    [InlineData("-", -1)]
    [InlineData("+1", -1)]
    [InlineData("01", -1)]
    [InlineData("-01", -1)]
    [InlineData(".5", -1)]
    [InlineData("1.", -1)]
    [InlineData("1.e2", -1)]
    [InlineData("1e", -1)]
    [InlineData("1e+", -1)]
    [InlineData("NaN", -1)]
    public void EndOfNumber_Text_IsTheEnd(string text, int expected) =>
        PlainJson.EndOfNumber(Encoding.UTF8.GetBytes(text), 0).Should().Be(expected);

    [Theory]
    [InlineData("\"\"", 1, "Ascii")]
    [InlineData("\"a b\" ", 4, "Ascii")]
    [InlineData("\"a\\\"b\"", 5, "Escaped")]
    [InlineData("\"é\\u00e9\"", 9, "Escaped")]
    [InlineData("\"é\"", 3, "NotAscii")]
    [InlineData("\"a", -1, "Ascii")]
    [InlineData("\"a\\\"", -1, "Escaped")]
    [InlineData("\"a\tb\"", -1, "Ascii")]
    [InlineData("a\"", -1, "Ascii")]
    public void EndOfStringAt_Text_IsTheClosingQuotationMark(string text, int expected, string expectedForm)
    {
        PlainJson.EndOfStringAt(Encoding.UTF8.GetBytes(text), 0, out var form).Should().Be(expected);

        form.ToString().Should().Be(expectedForm);
    }

    [Theory]
    [InlineData("\"a\":1,\"b\":2}", 5)]
    [InlineData("\"a\" : {\"b\":[\"}\",{}]} , 1", 21)]
    [InlineData("\"a\":\"\\\"}\"}", 9)]
    [InlineData("\"a\":[]]", 6)]
    [InlineData("\"a\":1", -1)]
    [InlineData("\"a\":\"b", -1)]
    [InlineData("\"a\":[1", -1)]
    public void SkipMember_Text_IsTheEnd(string text, int expected) =>
        PlainJson.SkipMember(Encoding.UTF8.GetBytes(text), 0).Should().Be(expected);

    [Fact]
    public void AllMethods_NotPlain_ReturnIt()
    {
        ReadOnlySpan<byte> json = "[1]"u8;

        PlainJson.SkipSpace(json, PlainJson.NotPlain).Should().Be(PlainJson.NotPlain);
        PlainJson.SkipColon(json, PlainJson.NotPlain).Should().Be(PlainJson.NotPlain);
        PlainJson.Next(json, PlainJson.NotPlain, (byte)']', out _).Should().Be(PlainJson.NotPlain);
        PlainJson.Begin(json, PlainJson.NotPlain, (byte)'[', (byte)']', out _).Should().Be(PlainJson.NotPlain);
        PlainJson.SkipMember(json, PlainJson.NotPlain).Should().Be(PlainJson.NotPlain);
        PlainJson.EndOfNumber(json, PlainJson.NotPlain).Should().Be(PlainJson.NotPlain);
        PlainJson.EndOfStringAt(json, PlainJson.NotPlain, out _).Should().Be(PlainJson.NotPlain);
    }
}
