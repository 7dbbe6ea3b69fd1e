using ClaimModel.Json.Reading;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The lines that begin in one piece of a file. It is used again for other pieces; for one thread.</summary>
/// <param name="file">The file.</param>
/// <param name="size">How long a piece is, in bytes. The last line of a piece may reach beyond its end.</param>
/// <param name="longest">The longest line that is taken.</param>
internal sealed class FileChunk(SafeFileHandle file, int size, int longest)
{
    private const int Further = 1 << 10;

    /// <summary>A buffer, with the byte before the piece in front.</summary>
    private byte[] _bytes = new byte[size + Further];

    /// <summary>The lines, blank ones too.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Whether the file ends with the last of these lines, and no line end behind it.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>The bytes of a line, without its end.</summary>
    public ReadOnlyMemory<byte> TextOf(Line line) => _bytes.AsMemory(line.Start, line.Length);

    /// <summary>Reads a piece of the file.</summary>
    /// <param name="start">Where it begins.</param>
    public void Read(long start)
    {
        Lines.Clear();
        IsUnended = false;
        var before = start == 0 ? 0 : 1;
        var filled = Fill(0, start - before, size + before);
        var end = Math.Min(filled, size + before);
        var at = before;
        if (before == 1 && _bytes[0] != '\n')
        {
            var feed = _bytes.AsSpan(1, filled - 1).IndexOf((byte)'\n');
            at = feed < 0 ? end : feed + 2;
        }

        while (at < end)
        {
            var seen = at;
            int feed;
            while ((feed = _bytes.AsSpan(seen, filled - seen).IndexOf((byte)'\n')) < 0 && filled - at <= longest)
            {
                seen = filled;
                filled += Fill(filled, start - before + filled, Further);
                if (seen == filled)
                {
                    IsUnended = true;
                    break;
                }
            }

            var lineEnd = feed < 0 ? filled : seen + feed;
            Lines.Add(new(start - before + at, at, Math.Min(lineEnd - at, longest), lineEnd - at > longest));
            at = feed < 0 ? end : lineEnd + 1;
        }

        if (start == 0 && Lines.Count > 0 && TextOf(Lines[0]).Span.StartsWith(DocumentReader.ByteOrderMark))
        {
            var mark = DocumentReader.ByteOrderMark.Length;
            // The place too: from there the line is looked up again.
            Lines[0] = Lines[0] with { Place = Lines[0].Place + mark, Start = Lines[0].Start + mark, Length = Lines[0].Length - mark };
        }
    }

    /// <summary>Reads bytes of the file into the buffer; fewer only at its end.</summary>
    private int Fill(int at, long from, int count)
    {
        if (_bytes.Length < at + count)
        {
            Array.Resize(ref _bytes, Math.Max(at + count, Math.Min(_bytes.Length * 2, Array.MaxLength)));
        }

        var filled = 0;
        while (filled < count)
        {
            var read = RandomAccess.Read(file, _bytes.AsSpan(at + filled, count - filled), from + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }

    /// <summary>A line.</summary>
    /// <param name="Place">Where it begins in the file.</param>
    /// <param name="Start">Where it begins in the buffer.</param>
    /// <param name="Length">How long it is, without its line feed.</param>
    /// <param name="IsTooLong">Whether it goes on behind the longest that is taken.</param>
    internal readonly record struct Line(long Place, int Start, int Length, bool IsTooLong);
}
