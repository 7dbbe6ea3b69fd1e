using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

public class ReadOptionsTests
{
    private const string Header = """{"type":"dataset","claimModel":"1.0"}""";

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData((1 << 30) + 1)]
    [InlineData(int.MaxValue)]
    public void MaxLineBytes_OutOfRange_Throws(int length)
    {
        var act = () => new ReadOptions { MaxLineBytes = length };

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxDecompressedBytes_OutOfRange_Throws(long length)
    {
        var act = () => new ReadOptions { MaxDecompressedBytes = length };

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxDecompressionRatio_OutOfRange_Throws(int ratio)
    {
        var act = () => new ReadOptions { MaxDecompressionRatio = ratio };

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_LimitsWhatAFileIsDecompressedTo() =>
        new ReadOptions().Should().Match<ReadOptions>(options => options.MaxDecompressedBytes == 16L << 30 && options.MaxDecompressionRatio == 200);

    [Theory]
    [InlineData(36, "CM0024")]
    [InlineData(37, null)]
    [InlineData(1 << 30, null)]
    public void MaxLineBytes_InRange_LimitsLines(int length, string? expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header));

        var found = ClaimJsonLines.Read(stream, new() { MaxLineBytes = length }).Single().Diagnostics;

        found.Select(diagnostic => diagnostic.Code).FirstOrDefault().Should().Be(expected);
    }
}
