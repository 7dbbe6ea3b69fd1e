using System.IO.Compression;
using System.Text;
using ClaimModel.Files;

namespace ClaimModel.Tests.Files;

public class FormatDetectorTests
{
    [Theory]
    [InlineData("{\"type\":\"dataset\",\"claimModel\":\"1.0\"}", true)]
    [InlineData("{\"type\":\"dataset\",\"claimModel\":\"1.0\"}\r\n", true)]
    [InlineData("\uFEFF\n  {\"claimModel\":\"1.0\",\"type\":\"dataset\"}\n", true)]
    [InlineData("// note\n/* note */\n{\"type\":\"dataset\"}", true)]
    [InlineData("{\"t\\u0079pe\":\"dataset\"}", true)]
    [InlineData("{\"\\ud800\":1,\"type\":\"actor\"}\n", true)]
    [InlineData("{\"type\":\"dataset\",\"claimModel\":1.0.0}\n{\"type\":\"actor\"}\n", true)]
    [InlineData("", false)]
    [InlineData("{\"claimModel\":\"1.0\"}", false)]
    [InlineData("{\"claimModel\":\"1.0\",\"topics\":[{\"type\":\"event\"}]}", false)]
    [InlineData("{\n\"type\":\"dataset\"\n}", false)]
    [InlineData("{\"claimModel\":\"1.0\",\"topics\":[\n{\"id\":\"t\",\"type\":\"event\"}\n]}", false)]
    [InlineData("[{\"type\":\"actor\"}]", false)]
    public void Detect_Beginning_IsJsonLinesIfALineIsARecord(string text, bool isJsonLines)
    {
        var expected = isJsonLines ? DatasetFormat.JsonLines : DatasetFormat.Document;

        FormatDetector.Detect(Encoding.UTF8.GetBytes(text)).Should().Be(expected);
        FormatDetector.Detect(Compress(text)).Should().Be(expected);
    }

    [Fact]
    public void Detect_BeginningOfALargeArchive_DecompressesWhatIsThere()
    {
        var archive = Compress("{\"type\":\"dataset\"}\n" + string.Concat(Enumerable.Range(0, 1000).Select(number => Guid.NewGuid().ToString())));

        FormatDetector.Detect(archive.AsMemory(0, archive.Length / 2)).Should().Be(DatasetFormat.JsonLines);
    }

    private static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
