using ClaimModel.Json.Reading;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The lines that begin in a chunk of a file. Reused for other chunks; not thread-safe.</summary>
/// <param name="file">The file.</param>
/// <param name="size">The size of a chunk in bytes. The last line of a chunk may extend beyond its end.</param>
/// <param name="longest">The maximum length of a line.</param>
internal sealed class FileChunk(SafeFileHandle file, int size, int longest)
{
    private const int ReadAhead = 1 << 10;

    /// <summary>The buffer; it starts with the byte before the chunk.</summary>
    private byte[] _bytes = new byte[size + ReadAhead];

    /// <summary>Gets the lines, including blank ones.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Gets whether the file ends with the last of these lines, without a line feed.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>Returns the bytes of a line, without its line feed.</summary>
    public ReadOnlyMemory<byte> TextOf(Line line) => _bytes.AsMemory(line.Start, line.Length);

    /// <summary>Reads a chunk of the file.</summary>
    /// <param name="start">The offset of the chunk.</param>
    public void Read(long start)
    {
        Lines.Clear();
        IsUnended = false;
        var before = start == 0 ? 0 : 1;
        var filled = Fill(0, start - before, size + before);
        var end = Math.Min(filled, size + before);
        var position = before;
        if (before == 1 && _bytes[0] != '\n')
        {
            var lineFeed = _bytes.AsSpan(1, filled - 1).IndexOf((byte)'\n');
            position = lineFeed < 0 ? end : lineFeed + 2;
        }

        while (position < end)
        {
            var seen = position;
            int lineFeed;
            while ((lineFeed = _bytes.AsSpan(seen, filled - seen).IndexOf((byte)'\n')) < 0 && filled - position <= longest)
            {
                seen = filled;
                filled += Fill(filled, start - before + filled, ReadAhead);
                if (seen == filled)
                {
                    IsUnended = true;
                    break;
                }
            }

            var lineEnd = lineFeed < 0 ? filled : seen + lineFeed;
            Lines.Add(new(start - before + position, position, Math.Min(lineEnd - position, longest), lineEnd - position > longest));
            position = lineFeed < 0 ? end : lineEnd + 1;
        }

        if (start == 0 && Lines.Count > 0 && TextEncodings.ByteOrderMarkLength(TextOf(Lines[0]).Span) is > 0 and var length)
        {
            // The offset too: the line is read again from there.
            Lines[0] = Lines[0] with { Offset = Lines[0].Offset + length, Start = Lines[0].Start + length, Length = Lines[0].Length - length };
        }
    }

    /// <summary>Reads bytes of the file into the buffer; fewer only at the end of the file.</summary>
    private int Fill(int position, long from, int count)
    {
        if (_bytes.Length < position + count)
        {
            Array.Resize(ref _bytes, Math.Max(position + count, Math.Min(_bytes.Length * 2, Array.MaxLength)));
        }

        var filled = 0;
        while (filled < count)
        {
            var read = RandomAccess.Read(file, _bytes.AsSpan(position + filled, count - filled), from + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }

    /// <summary>A line.</summary>
    /// <param name="Offset">Its offset in the file.</param>
    /// <param name="Start">Its offset in the buffer.</param>
    /// <param name="Length">Its length, without the line feed.</param>
    /// <param name="IsTooLong">Whether it is longer than the maximum.</param>
    internal readonly record struct Line(long Offset, int Start, int Length, bool IsTooLong);
}
