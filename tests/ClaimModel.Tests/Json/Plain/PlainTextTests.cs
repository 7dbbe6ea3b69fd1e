using System.Text;
using ClaimModel.Json.Plain;

namespace ClaimModel.Tests.Json.Plain;

public class PlainTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"Сергей\"", "Сергей")]
    [InlineData("\"😀\"", "😀")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData(@"""a\u0041\u00e9\u00E9\u0000b""", "aAéé\0b")]
    [InlineData(@"""\ud83d\ude00😀""", "😀😀")]
    [InlineData(@"""\u0421ергей""", "Сергей")]
    public void Read_String_IsDecoded(string json, string expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);

        PlainText.Read(utf8, 0, out var text).Should().Be(utf8.Length);

        text.Should().Be(expected);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"open")]
    [InlineData(@"""\x""")]
    [InlineData(@"""\u12""")]
    [InlineData(@"""\u12G4""")]
    [InlineData(@"""\u 123""")]
    [InlineData(@"""\ud83d""")]
    [InlineData(@"""\ude00""")]
    [InlineData(@"""\ud83d\ud83d\ude00""")]
    [InlineData(@"""\ud83d😀""")]
    public void Read_Other_IsNotPlain(string json)
    {
        PlainText.Read(Encoding.UTF8.GetBytes(json), 0, out var text).Should().Be(PlainJson.NotPlain);

        text.Should().BeNull();
    }

    [Theory]
    [InlineData("22 80 22")]
    [InlineData("22 C3 22")]
    [InlineData("22 ED A0 BD ED B8 80 22")]
    [InlineData("22 F4 90 80 80 22")]
    public void Read_InvalidUtf8_IsNotPlain(string bytes) =>
        PlainText.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), 0, out _).Should().Be(PlainJson.NotPlain);

    [Fact]
    public void Read_AnyLength_IsDecoded()
    {
        for (var length = 0; length <= 600; length++)
        {
            var ascii = new string('~', length);
            var others = new string('é', length);

            PlainText.Read(Encoding.UTF8.GetBytes($"\"{ascii}\""), 0, out var first);
            PlainText.Read(Encoding.UTF8.GetBytes($"\"{others}\\n\""), 0, out var second);

            (first, second).Should().Be((ascii, others + "\n"));
        }
    }
}
