using ClaimModel.Json.Writing;

namespace ClaimModel.Tests.Json;

public class ClaimJsonEncoderTests
{
    private static readonly ClaimJsonEncoder Encoder = ClaimJsonEncoder.Instance;

    [Theory]
    [InlineData("", -1)]
    [InlineData("plain", -1)]
    [InlineData("é, 拉 and 😀", -1)]
    [InlineData("\"", 0)]
    [InlineData("a\"b\"", 1)]
    [InlineData("é\\", 2)]
    [InlineData("a\u007F", 1)]
    [InlineData("aé\u0085", 3)]
    [InlineData("\0", 0)]
    [InlineData("拉\u200B", 3)]
    [InlineData("😀😀\u2028", 8)]
    [InlineData("\uFEFFa", 0)]
    public void FindFirstCharacterToEncodeUtf8_ValidUtf8_IsTheFirstCharacterToEscape(string text, int expected) =>
        Encoder.FindFirstCharacterToEncodeUtf8(System.Text.Encoding.UTF8.GetBytes(text)).Should().Be(expected);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0)]
    [InlineData(new byte[] { 0x61, 0xC3 }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xED, 0xA0, 0x80 }, 2)]
    public void FindFirstCharacterToEncodeUtf8_InvalidUtf8_IsTheFirstInvalidByte(byte[] text, int expected) =>
        Encoder.FindFirstCharacterToEncodeUtf8(text).Should().Be(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("plain é 拉 😀", "plain é 拉 😀")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("a\nb\rc\td\be\ff", "a\\nb\\rc\\td\\be\\ff")]
    [InlineData("\0\u001F\u0020\u007E\u007F\u0080\u009F\u00A0", "\\u0000\\u001F ~\\u007F\\u0080\\u009F\u00A0")]
    [InlineData("😀\u200B", "😀\\u200B")]
    [InlineData("é😀😀\u2060é\"", "é😀😀\\u2060é\\\"")]
    [InlineData("\u061C\u200E\u200F\u2028\u2029\u202A\u202E\u2066\u2069\uFEFF\uFFFF", "\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A\\u202E\\u2066\\u2069\\uFEFF\\uFFFF")]
    [InlineData("\u061B\u200C\u200D\u2010\u202F\u2065\u206A", "\u061B\u200C\u200D\u2010\u202F\u2065\u206A")]
    public void Encode_Text_EscapesOnlyRequiredCharacters(string text, string expected) => Encoder.Encode(text).Should().Be(expected);

    [Theory]
    [InlineData("\"", 1)]
    [InlineData("a\u200B\"b", 6)]
    [InlineData("plain 😀 and \"more\"", 20)]
    public void Encode_SmallBuffer_EncodesAsMuchAsFits(string text, int room)
    {
        var destination = new char[room];

        var status = Encoder.Encode(text, destination, out var consumed, out var written);

        status.Should().Be(System.Buffers.OperationStatus.DestinationTooSmall);
        new string(destination, 0, written).Should().Be(Encoder.Encode(text[..consumed]));
    }

    [Fact]
    public void Encode_ManyRuns_EscapesTheCharactersBetweenThem()
    {
        var text = string.Concat(Enumerable.Repeat("a long run of letters, é and 😀, then \"quoted\"\n", 1_000));

        Encoder.Encode(text).Should().Be(text.Replace("\"", "\\\"").Replace("\n", "\\n"));
    }
}
