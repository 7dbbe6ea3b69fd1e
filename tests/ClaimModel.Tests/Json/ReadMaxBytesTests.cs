using System.Text;

namespace ClaimModel.Tests.Json;

/// <summary>Documents that are longer than the limit are reported, and not read.</summary>
public class ReadMaxBytesTests
{
    private const string Text = """{"claimModel":"1.0","title":"A"}""";

    private const string Message = "(1,1): error CM0024: The document is longer than 31 bytes, and is not read; write it as JSON Lines (*.claims.jsonl), which are read line by line, or raise the limit (ReadOptions.MaxBytes).";

    private static readonly ReadOptions TooSmall = new() { MaxBytes = Text.Length - 1 };

    [Fact]
    public async Task Read_DocumentLongerThanTheLimit_IsReported()
    {
        var utf8 = Encoding.UTF8.GetBytes(Text);
        ReadResult[] results =
        [
            ClaimDataset.Read(Text, TooSmall),
            ClaimDataset.Read(utf8, TooSmall),
            ClaimDataset.Read(new MemoryStream(utf8), TooSmall),
            await ClaimDataset.ReadAsync(new MemoryStream(utf8), TooSmall, TestContext.Current.CancellationToken),
        ];

        results.Should().AllSatisfy(result =>
        {
            result.Diagnostics.Select(found => found.ToString()).Should().Equal(Message);
            result.Dataset.Title.Should().BeNull();
        });
        ClaimJson.Read<Claim>(Text, TooSmall).Diagnostics.Select(found => found.ToString()).Should().Equal(Message);
    }

    [Fact]
    public void Read_DocumentOfTheLimit_IsRead() =>
        ClaimDataset.Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)), new() { MaxBytes = Text.Length }).GetDatasetOrThrow().Title.Should().Be("A");

    [Fact]
    public async Task Read_StreamWithoutEnd_ReadsLittleMoreThanTheLimit()
    {
        using var stream = new EndlessStream();
        var options = new ReadOptions { MaxBytes = 1 << 20 };

        ClaimDataset.Read(stream, options).Diagnostics.Should().ContainSingle(found => found.Code == "CM0024");
        (await ClaimDataset.ReadAsync(stream, options, TestContext.Current.CancellationToken)).Diagnostics.Should().ContainSingle(found => found.Code == "CM0024");

        stream.Count.Should().BeLessThan(3 << 20);
    }

    [Fact]
    public async Task ReadFile_DocumentLongerThanTheLimit_IsReportedWithItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.claims.json");
        await File.WriteAllTextAsync(path, Text, TestContext.Current.CancellationToken);
        try
        {
            ClaimDataset.ReadFile(path, TooSmall).Diagnostics.Select(found => found.ToString()).Should().Equal(path + Message);
            (await ClaimDataset.ReadFileAsync(path, TooSmall, TestContext.Current.CancellationToken)).Diagnostics.Select(found => found.ToString()).Should().Equal(path + Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void MaxBytes_OutOfRange_Throws(int value) =>
        FluentActions.Invoking(() => new ReadOptions { MaxBytes = value }).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>A stream of blanks without end, which counts the bytes that are read.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Count += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
