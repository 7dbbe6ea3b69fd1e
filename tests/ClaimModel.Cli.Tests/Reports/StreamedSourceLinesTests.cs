using System.IO.Compression;
using System.Text;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests.Reports;

public sealed class StreamedSourceLinesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Item_InAnyOrder_IsTheLineWithoutItsEnd(bool isCompressed)
    {
        using var file = FileOf("\uFEFFone\ntwo\r\n\nfour", isCompressed);
        var lines = new StreamedSourceLines(() => file, new(), CancellationToken.None);

        lines[2].Should().Be("two");
        lines[2].Should().Be("two");
        lines[4].Should().Be("four");
        lines[1].Should().Be("one");
        lines[3].Should().Be("");
        lines[5].Should().BeNull();
        lines[4].Should().Be("four");
        lines[0].Should().BeNull();
    }

    [Fact]
    public void Item_LineOfSeveralMegabytes_IsWhole()
    {
        var text = new string('x', 3_000_000);
        using var file = FileOf($"{text}\ntwo\n", isCompressed: false);
        var lines = new StreamedSourceLines(() => file, new(), CancellationToken.None);

        lines[1].Should().HaveLength(text.Length);
        lines[2].Should().Be("two");
    }

    [Fact]
    public void Item_DamagedOrCanceled_IsNull()
    {
        using var damaged = FileOf("\u001f", isCompressed: false);
        damaged.Write([0x1F, 0x8B, 0xFF, 0xFF]);
        using var file = FileOf("one\n", isCompressed: false);

        new StreamedSourceLines(() => damaged, new(), CancellationToken.None)[1].Should().BeNull();
        new StreamedSourceLines(() => file, new(), new CancellationToken(canceled: true))[1].Should().BeNull();
    }

    private FileStream FileOf(string text, bool isCompressed)
    {
        var file = new FileStream(_folder.PathOf(Path.GetRandomFileName()), FileMode.CreateNew);
        using (var compressed = isCompressed ? new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true) : null)
        {
            ((Stream?)compressed ?? file).Write(Encoding.UTF8.GetBytes(text));
        }

        file.Position = 0;
        return file;
    }
}
