using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Json.Locations;

/// <summary>Converts offsets in a UTF-8 text to lines and columns. A line ends with a line feed, a carriage return, or both. Immutable and thread-safe.</summary>
internal sealed class LineIndex
{
    /// <summary>The distance between two positions that are kept, so that finding another one reads at most as many bytes.</summary>
    private const int Step = 512;

    /// <summary>The number of steps after which the cancellation token is checked.</summary>
    private const int StepsPerCheck = 1024;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Position[] _positions;

    /// <summary>Creates the index in one pass over the text.</summary>
    public LineIndex(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken = default)
    {
        _utf8 = utf8;
        _positions = new Position[utf8.Length / Step + 1];
        _positions[0] = new(0, 1, 1);
        for (var i = 1; i < _positions.Length; i++)
        {
            if (i % StepsPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            _positions[i] = Advance(_positions[i - 1], StartOfCharacter(i * Step));
        }
    }

    /// <summary>Returns the line and the column of an offset, both counted from 1; the column in UTF-16 code units.</summary>
    /// <param name="offset">The offset in bytes; beyond the end of the text, it counts as the end.</param>
    public (int Line, int Column) this[long offset]
    {
        get
        {
            var end = (int)Math.Min(offset, _utf8.Length);
            var position = Advance(_positions[end / Step], end);
            return (position.Line, position.Column);
        }
    }

    /// <summary>Returns the bytes of a line without its end; null if the text has no such line.</summary>
    /// <param name="number">The number of the line, counted from 1.</param>
    public ReadOnlyMemory<byte>? LineAt(int number)
    {
        if (number < 1)
        {
            return null;
        }

        var next = Array.FindIndex(_positions, position => position.Line >= number);
        var before = _positions[Math.Max(0, next < 0 ? _positions.Length - 1 : next - 1)];
        var (start, line) = (before.Offset, before.Line);
        for (; line < number; line++)
        {
            if (_utf8.Span[start..].IndexOfAny((byte)'\n', (byte)'\r') is not (>= 0 and var length))
            {
                return null;
            }

            start = EndOfLineBreak(start + length);
        }

        var rest = _utf8[start..];
        return rest.Span.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end ? rest[..end] : rest;
    }

    private Position Advance(Position from, int end)
    {
        var text = _utf8.Span;
        var (offset, line, column) = from;
        while (text[offset..end].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length)
        {
            var next = EndOfLineBreak(offset + length);
            if (next > end)
            {
                break; // between carriage return and line feed, which belong to the line before them
            }

            (offset, column) = (next, 1);
            line++;
        }

        return new(end, line, column + Utf16Length(text[offset..end]));
    }

    private int EndOfLineBreak(int start) => start + (_utf8.Span[start..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);

    /// <summary>Returns the offset of the character or line break that contains an offset.</summary>
    private int StartOfCharacter(int offset)
    {
        var text = _utf8.Span;
        if (offset < text.Length && text[offset] == '\n' && text[offset - 1] == '\r')
        {
            return offset - 1;
        }

        var start = offset;
        while (start < text.Length && start > offset - 4 && (text[start] & 0xC0) == 0x80)
        {
            start--;
        }

        return start > offset - 4 ? start : offset;
    }

    /// <summary>Returns the length of a stretch of text in UTF-16 code units; of invalid UTF-8, each part that is replaced by one character counts 1.</summary>
    private static int Utf16Length(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return Encoding.UTF8.GetCharCount(utf8);
        }

        var length = 0;
        while (!utf8.IsEmpty)
        {
            var isValid = Rune.DecodeFromUtf8(utf8, out var rune, out var count) == OperationStatus.Done;
            var isSurrogate = !isValid && utf8 is [0xED, >= 0xA0, >= 0x80, ..];
            length += isValid ? rune.Utf16SequenceLength : 1;
            utf8 = utf8[(isSurrogate ? 3 : count)..];
        }

        return length;
    }

    private readonly record struct Position(int Offset, int Line, int Column);
}
