using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Terminal;

public class ByteSizeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1500", 1500)]
    [InlineData("64k", 65_536)]
    [InlineData("500M", 524_288_000)]
    [InlineData("16G", 17_179_869_184)]
    [InlineData("1T", 1_099_511_627_776)]
    [InlineData("8388607T", 9_223_370_937_343_148_032)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void TryParse_NumberWithUnit_IsBinary(string text, long expected)
    {
        ByteSize.TryParse(text, out var bytes).Should().BeTrue();
        bytes.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("-1")]
    [InlineData("1.5G")]
    [InlineData("1 G")]
    [InlineData("1GB")]
    [InlineData("8388608T")]
    [InlineData("9223372036854775808")]
    public void TryParse_Malformed_IsFalse(string text) => ByteSize.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1000, "1000")]
    [InlineData(1024, "1K")]
    [InlineData(1 << 30, "1G")]
    public void Format_Bytes_UsesTheLargestUnit(long bytes, string expected) => ByteSize.Format(bytes).Should().Be(expected);
}
