using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.Cancellation;

public class ReadingCancellationTests
{
    private const int CancelAt = 20;

    [Fact]
    public void Read_CanceledDuringARead_ReadsNoMore()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancelingStream("[\n"u8.ToArray(), " "u8.ToArray(), CancelAt, source);

        FluentActions.Invoking(() => ClaimDataset.Read(stream, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();

        stream.Reads.Should().BeLessThanOrEqualTo(CancelAt + 1);
    }

    [Theory]
    [InlineData("{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n")]
    [InlineData("\n")]
    [InlineData("x")]
    public void ReadLines_CanceledDuringARead_ReadsNoMore(string repeated)
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancelingStream([], Encoding.UTF8.GetBytes(repeated), CancelAt, source);

        FluentActions.Invoking(() => ClaimDataset.ReadLines(stream, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();

        stream.Reads.Should().BeLessThanOrEqualTo(CancelAt + 1);
    }

    [Fact]
    public async Task ReadLinesAsync_CanceledDuringARead_ReadsNoMore()
    {
        using var source = new CancellationTokenSource();
        await using var stream = new CancelingStream([], "\n"u8.ToArray(), CancelAt, source);

        await FluentActions.Awaiting(() => ClaimDataset.ReadLinesAsync(stream, cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();

        stream.Reads.Should().BeLessThanOrEqualTo(CancelAt + 1);
    }

    /// <summary>A member of gzip that decompresses to blank lines, again and again.</summary>
    [Fact]
    public void Read_CanceledDuringDecompression_ReadsNoMore()
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write([.. Enumerable.Repeat((byte)' ', 1 << 16), (byte)'\n']);
        }

        using var source = new CancellationTokenSource();
        using var stream = new CancelingStream([], member.ToArray(), cancelAt: 2, source);

        FluentActions.Invoking(() => ClaimJsonLines.Read(stream, new() { MaxDecompressedBytes = long.MaxValue, MaxDecompressionRatio = int.MaxValue }, cancellationToken: source.Token).Count()).Should().Throw<OperationCanceledException>();

        stream.Reads.Should().BeLessThanOrEqualTo(4);
    }

    [Fact]
    public void Validate_StreamCanceledDuringARead_ReadsNoMore()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancelingStream([], "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n"u8.ToArray(), CancelAt, source);

        ClaimJsonLines.Validate(stream, cancellationToken: source.Token).IsComplete.Should().BeFalse();

        stream.Reads.Should().BeLessThanOrEqualTo(CancelAt + 1);
    }

    [Fact]
    public void Read_CanceledInMemory_DoesNotReadTheList()
    {
        var json = $"{{\"claimModel\":\"1.0\",\"claims\":[{string.Join(',', Enumerable.Range(0, 10).Select(number => $"{{\"id\":\"c{number}\",\"text\":\"T\"}}"))}]}}";
        var canceled = new CancellationToken(canceled: true);

        FluentActions.Invoking(() => ClaimDataset.Read(json, cancellationToken: canceled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => ClaimDataset.Read(Encoding.UTF8.GetBytes(json), cancellationToken: canceled)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_CanceledAfterTheLastRead_DoesNotReadTheList()
    {
        using var source = new CancellationTokenSource();
        await using var stream = new LastReadStream(Encoding.UTF8.GetBytes($"{{\"claimModel\":\"1.0\",\"claims\":[{string.Join(',', Enumerable.Repeat("{\"id\":\"c\",\"text\":\"T\"}", 10))}]}}"), source);

        await FluentActions.Awaiting(() => ClaimDataset.ReadAsync(stream, cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Locations_Canceled_AreNotSearched()
    {
        var text = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("0", 1_000_000))}]");
        var canceled = new CancellationToken(canceled: true);

        FluentActions.Invoking(() => new JsonTree(new Utf8JsonReader(text), text.Length, OffsetSet.Empty, canceled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => new LineIndex(text, canceled)).Should().Throw<OperationCanceledException>();
    }

    /// <summary>A stream that cancels when its end is read.</summary>
    private sealed class LastReadStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            Cancel();
            destination.Write(ToArray());
            return Task.CompletedTask;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Read(buffer.Span);
            if (count == 0)
            {
                Cancel();
            }

            return new(count);
        }

        private void Cancel() => source.Cancel();
    }
}
