using System.Text;
using ClaimModel.Json.Locations;

namespace ClaimModel.Tests.Json;

public class LineIndexTests
{
    [Theory]
    [InlineData("ab\r\ncd", 2, "1:3")]
    [InlineData("ab\r\ncd", 3, "1:4")]
    [InlineData("ab\r\ncd", 4, "2:1")]
    [InlineData("ab\r\r\ncd", 3, "2:1")]
    [InlineData("ab\r\r\ncd", 4, "2:2")]
    [InlineData("ab\r\r\ncd", 5, "3:1")]
    [InlineData("ab\n\rcd", 3, "2:1")]
    [InlineData("ab\n\rcd", 4, "3:1")]
    [InlineData("ab\r", 3, "2:1")]
    [InlineData("ab\n", 3, "2:1")]
    [InlineData("\r\n", 0, "1:1")]
    [InlineData("\r\n", 1, "1:2")]
    [InlineData("\r\n", 2, "2:1")]
    [InlineData("ab", 9, "1:3")]
    [InlineData("é😀b", 6, "1:4")]
    public void Item_OffsetNearLineBreak_IsLineAndColumn(string text, int offset, string expected) =>
        NumbersOf(Encoding.UTF8.GetBytes(text), offset).Should().Equal(expected);

    [Fact]
    public void Item_CarriageReturnAndLineFeed_IsOnTheLineTheyEnd() =>
        NumbersOf("a\r\nb\r\nc"u8.ToArray(), 6, 5, 4, 3, 2, 1, 0).Should().Equal("3:1", "2:3", "2:2", "2:1", "1:3", "1:2", "1:1");

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xF0, 0x9F, 0x98, 0x80, 0x61 }, 5, "1:4")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0xFF, 0x61 }, 5, "1:4")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80, 0x61 }, 3, "1:2")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0x61 }, 6, "1:3")]
    [InlineData(new byte[] { 0xC3, 0x61, 0x61 }, 2, "1:3")]
    public void Item_OffsetAfterInvalidUtf8_CountsOneColumnPerInvalidSequence(byte[] text, int offset, string expected) =>
        NumbersOf(text, offset).Should().Equal(expected);

    private static string[] NumbersOf(byte[] text, params int[] offsets)
    {
        var lines = new LineIndex(text);
        return [.. offsets.Select(offset => $"{lines[offset].Line}:{lines[offset].Column}")];
    }
}
