using System.Text;
using ClaimModel.JsonLines.Reading;
using ClaimModel.JsonLines.Streaming;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Lines that end, or begin, where a buffer or a read ends.</summary>
public sealed class LineSplitterTests : IDisposable
{
    private const int MaxLineBytes = 8;

    private readonly string _path = Path.GetTempFileName();

    /// <summary>Texts, with the expected lines: their offsets and contents; a line that is too long ends with an ellipsis.</summary>
    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "", "" },
        { "\n", "0:" },
        { "\n\n", "0: 1:" },
        { "abc", "0:abc" },
        { "abc\n", "0:abc" },
        { "abc\ndef", "0:abc 4:def" },
        { "abc\n\ndef\n", "0:abc 4: 5:def" },
        { "abc\r\ndef\r\n", "0:abc\r 5:def\r" },
        { "abc\r", "0:abc\r" },
        { "\uFEFFabc\ndef", "0:abc 7:def" },
        { "\uFEFF\nabc", "0: 4:abc" },
        { "abc\n\uFEFFx\n", "0:abc 4:x" },
        { "12345678\nx", "0:12345678 9:x" },
        { "12345678", "0:12345678" },
        { "123456789\nx", "0:12345678… 10:x" },
        { "123456789", "0:12345678…" },
        { "1234567\r\nx", "0:1234567\r 9:x" },
        { "12345678\r\nx", "0:12345678… 10:x" },
        { "x\n123456789012345678901234567890\ny\n", "0:x 2:12345678… 33:y" },
        { "x\n123456789012345678901234567890", "0:x 2:12345678…" },
    };

    public void Dispose() => File.Delete(_path);

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryRead_ReadsOfAnyLength_ReturnsTheSameLines(string text, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var bufferSize = 1; bufferSize <= bytes.Length + 2; bufferSize++)
        {
            for (var readLength = 1; readLength <= bytes.Length + 1; readLength++)
            {
                Split(bytes, bufferSize, readLength).Should().Be(expected, "the buffer has {0} bytes, and a read {1}", bufferSize, readLength);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_ChunksOfAnySize_ReturnEachLineOnce(string text, string expected)
    {
        File.WriteAllBytes(_path, Encoding.UTF8.GetBytes(text));
        using var file = File.OpenHandle(_path);
        var length = RandomAccess.GetLength(file);
        for (var size = 1; size <= length + 2; size++)
        {
            var chunk = new FileChunk(file, size, MaxLineBytes);
            var lines = new List<string>();
            for (long start = 0; start < length; start += size)
            {
                chunk.Read(start);
                lines.AddRange(chunk.Lines.Select(line => Shown(line.Offset, line.Text, line.IsTooLong)));
            }

            string.Join(' ', lines).Should().Be(expected, "a chunk has {0} bytes", size);
        }
    }

    [Theory]
    [InlineData("abc\ndef\n", false)]
    [InlineData("abc\ndef", true)]
    public void IsUnended_LastLine_TellsWhetherALineFeedIsMissing(string text, bool expected)
    {
        var splitter = new LineSplitter(MaxLineBytes, bufferSize: 2);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        while (TryRead(splitter, stream, 3, out _))
        {
        }

        splitter.IsUnended.Should().Be(expected);
    }

    private static string Split(byte[] bytes, int bufferSize, int readLength)
    {
        var splitter = new LineSplitter(MaxLineBytes, bufferSize);
        using var stream = new MemoryStream(bytes);
        var lines = new List<string>();
        for (var offset = splitter.Position; TryRead(splitter, stream, readLength, out var line); offset = splitter.Position)
        {
            lines.Add(Shown(offset, line, splitter.IsTooLong));
        }

        return string.Join(' ', lines);
    }

    private static bool TryRead(LineSplitter splitter, Stream stream, int readLength, out ReadOnlyMemory<byte> line)
    {
        while (!splitter.TryRead(out line))
        {
            if (splitter.IsCompleted)
            {
                return false;
            }

            var memory = splitter.GetMemory();
            splitter.Advance(stream.Read(memory.Span[..Math.Min(readLength, memory.Length)]));
        }

        return true;
    }

    private static string Shown(long offset, ReadOnlyMemory<byte> line, bool isTooLong) => $"{offset}:{Encoding.UTF8.GetString(line.Span)}{(isTooLong ? "…" : "")}";
}
