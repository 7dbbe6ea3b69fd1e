using ClaimModel.JsonLines.Reading;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The lines that begin in a chunk of a file. Reused for other chunks; not thread-safe.</summary>
/// <param name="file">The file.</param>
/// <param name="size">The size of a chunk in bytes. The last line of a chunk may extend beyond its end.</param>
/// <param name="maxLineBytes">The maximum length of a line.</param>
internal sealed class FileChunk(SafeFileHandle file, int size, int maxLineBytes)
{
    private const int ReadAhead = 1 << 10;

    private readonly LineSplitter _splitter = new(maxLineBytes, size + ReadAhead);
    private long _firstNumber;
    private long _start;
    private long _end;

    /// <summary>Gets the lines, including blank ones.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Gets whether the file ends with the last of these lines, without a line feed.</summary>
    public bool IsUnended => _splitter.IsUnended;

    /// <summary>Gets the number of lines that the chunk advances the numbers of lines by: those that begin in it, and carriage returns within them.</summary>
    public long LineCount => _splitter.NextNumber - _firstNumber;

    /// <summary>Reads a chunk of the file.</summary>
    /// <param name="start">The offset of the chunk.</param>
    public void Read(long start)
    {
        Lines.Clear();
        var before = start == 0 ? 0 : 1;
        Begin(start - before, size + before);
        var isAtLine = before == 0 || _splitter.TryRead(out _); // the line that contains the byte before the chunk begins in an earlier one
        _firstNumber = _splitter.NextNumber;
        if (!isAtLine)
        {
            return;
        }

        while (_start + _splitter.Position < start + size && TryReadLine(out var line))
        {
            Lines.Add(line);
        }
    }

    /// <summary>Returns the line that begins at an offset, without its line feed; empty at the end of the file.</summary>
    public ReadOnlyMemory<byte> ReadLine(long offset)
    {
        Lines.Clear();
        Begin(offset, size);
        return TryReadLine(out var line) ? line.Text : default;
    }

    private void Begin(long start, int count)
    {
        _splitter.Reset();
        _start = _end = start;
        Fill(count);
    }

    private bool TryReadLine(out Line line)
    {
        var offset = _start + _splitter.Position;
        ReadOnlyMemory<byte> text;
        while (!_splitter.TryRead(out text))
        {
            if (_splitter.IsCompleted)
            {
                line = default;
                return false;
            }

            Fill(_splitter.IsSkipping ? 0 : ReadAhead); // a line that is too long is not read to its end
        }

        line = new(offset, text, _splitter.IsTooLong, _splitter.Number - _firstNumber, _splitter.ByteOrderMarks > (offset == 0 ? 1 : 0));
        return true;
    }

    /// <summary>Reads the next bytes of the file; fewer only at its end.</summary>
    private void Fill(int count)
    {
        var end = _end + count;
        var memory = _splitter.GetMemory(count);
        do
        {
            var read = RandomAccess.Read(file, memory.Span[..(int)(end - _end)], _end);
            _splitter.Advance(read);
            memory = memory[read..];
            _end += read;
        }
        while (_end < end && !_splitter.IsCompleted);
    }

    /// <summary>A line.</summary>
    /// <param name="Offset">Its offset in the file.</param>
    /// <param name="Text">Its bytes, without the line feed; valid until the next chunk is read.</param>
    /// <param name="IsTooLong">Whether it is longer than the maximum; only its beginning is kept.</param>
    /// <param name="Number">Its number, counted from 0 for the first line of the chunk.</param>
    /// <param name="HasByteOrderMark">Whether it begins with a byte order mark although it is not the first line of the file.</param>
    internal readonly record struct Line(long Offset, ReadOnlyMemory<byte> Text, bool IsTooLong, long Number, bool HasByteOrderMark);
}
