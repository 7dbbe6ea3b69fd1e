using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Carriage returns on their own end lines in JSON Lines as they do in documents, and byte order marks of joined files are skipped.</summary>
public sealed class LineNumbersTests : IDisposable
{
    private const string Header = """{"type":"dataset","claimModel":"1.0"}""";
    private const string Invalid = "{\"type\":\"actor\",\r\"id\":\"a\",\r\r  \"nmae\":\"A\",\"name\":1}";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(Header + "\n" + Invalid + "\n" + Invalid, "5:3 CM0013, 5:21 CM0009, 9:3 CM0013, 9:21 CM0009")]
    [InlineData(Header + "\r\n" + Invalid + "\r\n" + Invalid + "\r\n", "5:3 CM0013, 5:21 CM0009, 9:3 CM0013, 9:21 CM0009")]
    [InlineData(Header + "\r\r\n\r\n" + Invalid, "7:3 CM0013, 7:21 CM0009")]
    [InlineData("\r\r" + Header + "\n\r\n{\"type\":\"actor\"", "5:16 CM0001")]
    [InlineData(Header + "\n{\"type\":\"actor\",\"id\":\"a\"\r\n", "2:25 CM0001")]
    public void Read_CarriageReturns_CountAsInDocuments(string text, string expected)
    {
        var read = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).SelectMany(line => line.Diagnostics).Select(Shown).ToList();

        read.Order(StringComparer.Ordinal).Should().Equal(expected.Split(", ").Order(StringComparer.Ordinal));
        Validated(text).Order(StringComparer.Ordinal).Should().Equal(read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Validate_CarriageReturnsInManyChunks_CountsThemInAll()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var number = 0; number < 10_000; number++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"type\":\"actor\",\r\"id\":\"a{number}\",\"name\":\r\"A{number}\",\"description\":\"{new string('x', 50)}\"}}\n");
        }

        text.Append(Invalid);

        Validated(text.ToString()).Should().Equal("30005:3 CM0013", "30005:21 CM0009");
    }

    [Theory]
    [InlineData("\uFEFF" + Header + "\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}", "")]
    [InlineData(Header + "\n\uFEFF{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}", "2:1 CM0028")]
    [InlineData(Header + "\r\n\uFEFF\uFEFF{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\r\n\uFEFF", "2:1 CM0028")]
    [InlineData("\uFEFF\uFEFF" + Header + "\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}", "1:1 CM0028")]
    [InlineData(Header + "\n\uFEFF{\"type\":\"actor\",\"id\":\"a\",\"nmae\":\"A\",\"name\":\"A\"}", "2:1 CM0028, 2:26 CM0013")]
    public void Read_ByteOrderMarks_AreSkippedAndReportedOnLaterLines(string text, string expected)
    {
        var lines = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToList();

        lines.Select(line => line.Record).Should().NotContainNulls().And.HaveCount(2);
        string.Join(", ", lines.SelectMany(line => line.Diagnostics).Select(Shown)).Should().Be(expected);
        string.Join(", ", Validated(text)).Should().Be(expected);
    }

    [Fact]
    public void Validate_ByteOrderMarkOnDeferredLine_IsReportedOnce()
    {
        const string Text = Header + "\n\uFEFF{\"type\":\"claim\",\"id\":\"c\",\"text\":\"It rained.\",\"claimants\":[\"a\"],\"citations\":[{\"source\":\"s\"}]}\n"
            + "{\"type\":\"source\",\"id\":\"s\",\"title\":\"Gazette\"}\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"Ann\"}";

        Validated(Text).Should().Equal("2:1 CM0028");
    }

    private static string Shown(Diagnostic found) => $"{found.Line}:{found.Column} {found.Code}";

    private List<string> Validated(string text)
    {
        File.WriteAllBytes(_path, Encoding.UTF8.GetBytes(text));
        return [.. ClaimJsonLines.Validate(_path).Validation.Diagnostics.Select(Shown)];
    }
}
