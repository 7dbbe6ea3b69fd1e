using ClaimModel.Json.Reading;

namespace ClaimModel.JsonLines.Reading;

/// <summary>
/// Splits bytes into lines. A line ends with a line feed, or with the bytes; a carriage return before the line feed is white space of its JSON.
/// Not thread-safe.
/// </summary>
/// <param name="maxLineBytes">The maximum length of a line; of a longer line, only the beginning is kept.</param>
/// <param name="bufferSize">The initial size of the buffer, which grows if a line requires it.</param>
internal sealed class LineSplitter(int maxLineBytes, int bufferSize = 1 << 16)
{
    /// <summary>The length of the beginning of a line that is too long, which is kept for the message.</summary>
    private readonly int _keptLength = Math.Min(256, maxLineBytes);

    private byte[] _bytes = new byte[bufferSize];
    private int _start;
    private int _seen;
    private int _end;

    /// <summary>The number of bytes of the next line that were discarded because it is too long.</summary>
    private long _discarded;

    /// <summary>Gets the number of the last line read, counted from 1. Carriage returns within earlier lines count as the ends of lines, as in documents.</summary>
    public long Number { get; private set; }

    /// <summary>Gets the number of the next line.</summary>
    public long NextNumber { get; private set; } = 1;

    /// <summary>Gets the number of byte order marks before the last line read, which are not part of it.</summary>
    public int ByteOrderMarks { get; private set; }

    /// <summary>Gets the offset of the next line from the first byte.</summary>
    public long Position { get; private set; }

    /// <summary>Gets whether the last line read exceeds the maximum length; only its beginning was returned.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Gets whether the last line read ends with the bytes, without a line feed.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>Gets whether the next line exceeds the maximum length, and its end has not been found.</summary>
    public bool IsSkipping => _discarded > 0;

    /// <summary>Gets whether there are no more bytes to come.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>Returns the length of the whole lines at the beginning of bytes.</summary>
    public static int LengthOfLines(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf((byte)'\n') + 1;

    /// <summary>Returns the memory to write the next bytes to. The lines read so far become invalid.</summary>
    public Memory<byte> GetMemory()
    {
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        (_seen, _end, _start) = (_seen - _start, _end - _start, 0);
        return GetMemory(1);
    }

    /// <summary>Returns the memory to write at least a number of bytes to. The lines read so far stay valid.</summary>
    public Memory<byte> GetMemory(int length)
    {
        if (_bytes.Length - _end < length)
        {
            Array.Resize(ref _bytes, Math.Max(_end + length, (int)Math.Min(_bytes.Length * 2L, Math.Min((long)maxLineBytes + bufferSize, Array.MaxLength))));
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Notifies the splitter of the number of bytes written; 0 at the end of the bytes.</summary>
    public void Advance(int count)
    {
        _end += count;
        IsCompleted = count == 0;
    }

    /// <summary>Discards an incomplete last line and treats the bytes as ended.</summary>
    public void Truncate()
    {
        _end = _start + LengthOfLines(_bytes.AsSpan(_start, _end - _start));
        _seen = Math.Min(_seen, _end);
        IsCompleted = true;
    }

    /// <summary>Returns the number of carriage returns in a line that end a line without a line feed. Of a line that is too long, only the beginning is examined.</summary>
    private static int CarriageReturnsIn(ReadOnlySpan<byte> line) =>
        line.IsEmpty ? 0 : line[..^1].Count((byte)'\r'); // the last one belongs to the line feed

    /// <summary>Starts over with other bytes. The lines read so far become invalid.</summary>
    public void Reset()
    {
        _start = _seen = _end = 0;
        _discarded = Number = Position = 0;
        NextNumber = 1;
        IsTooLong = IsUnended = IsCompleted = false;
    }

    /// <summary>Reads the next line, without its line feed; false if more bytes are needed or no lines are left.</summary>
    /// <param name="line">The line, without byte order marks.</param>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var lineFeed = _bytes.AsSpan(_seen, _end - _seen).IndexOf((byte)'\n');
        if (lineFeed < 0 && !IsCompleted)
        {
            if (_end - _start > maxLineBytes)
            {
                _discarded += _end - _start - _keptLength;
                _end = _start + _keptLength;
            }

            _seen = _end;
        }

        if (lineFeed < 0 && (!IsCompleted || _start == _end))
        {
            line = default;
            return false;
        }

        IsUnended = lineFeed < 0;
        var end = IsUnended ? _end : _seen + lineFeed;
        IsTooLong = IsSkipping || end - _start > maxLineBytes;
        line = _bytes.AsMemory(_start, IsTooLong ? Math.Min(_keptLength, end - _start) : end - _start);
        ByteOrderMarks = 0;
        while (TextEncodings.ByteOrderMarkLength(line.Span) is > 0 and var length)
        {
            line = line[length..];
            ByteOrderMarks++;
        }

        var next = IsUnended ? end : end + 1;
        Position += _discarded + next - _start;
        _discarded = 0;
        _start = _seen = next;
        Number = NextNumber;
        NextNumber += 1 + CarriageReturnsIn(line.Span);
        return true;
    }
}
