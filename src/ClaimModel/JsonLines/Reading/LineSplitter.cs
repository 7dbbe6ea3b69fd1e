namespace ClaimModel.JsonLines.Reading;

/// <summary>Cuts a stream of bytes into lines, holding no more than the line at hand. Not thread-safe.</summary>
/// <param name="longest">The longest line that is taken; a longer one is passed over.</param>
internal sealed class LineSplitter(int longest)
{
    private const int Chunk = 1 << 16;
    private const int Kept = 256;

    private byte[] _bytes = new byte[Chunk];
    private int _start;
    private int _seen;
    private int _end;
    private bool _isOver;
    private bool _isPassingOver;

    /// <summary>The number of the line that was taken last, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line that was taken last is longer than the longest; its beginning was given.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the line that was taken last ends with the file, and not with a line end.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>Where the next bytes belong.</summary>
    public Memory<byte> Free()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_seen, _end, _start) = (_seen - _start, _end - _start, 0);
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min((long)_bytes.Length * 2, (long)longest + Chunk));
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Says how many bytes were put there; none: the stream is at its end.</summary>
    public void Filled(int count)
    {
        _end += count;
        _isOver = count == 0;
    }

    /// <summary>Drops what there is of a line that has not ended, and takes the stream to be at its end.</summary>
    public void BreakOff()
    {
        _end = _start + (_bytes.AsSpan(_start, _end - _start).LastIndexOf((byte)'\n') + 1);
        _seen = Math.Min(_seen, _end);
        _isOver = true;
    }

    /// <summary>Takes the next line, without its line feed; false where more bytes are needed, or where there are no more lines.</summary>
    /// <param name="line">The line; it holds until <see cref="Free"/>.</param>
    public bool TryTake(out ReadOnlyMemory<byte> line)
    {
        var feed = _bytes.AsSpan(_seen, _end - _seen).IndexOf((byte)'\n');
        if (feed < 0 && !_isOver)
        {
            _seen = _end;
            if (_end - _start > longest)
            {
                // Its beginning is kept for the message; the rest is thrown away as it comes.
                _isPassingOver = true;
                _seen = _end = _start + Kept;
            }
        }

        if (feed < 0 && (!_isOver || _start == _end))
        {
            line = default;
            return false;
        }

        var end = feed < 0 ? _end : _seen + feed;
        IsTooLong = _isPassingOver || end - _start > longest;
        line = _bytes.AsMemory(_start, IsTooLong ? Math.Min(Kept, end - _start) : end - _start);
        IsUnended = feed < 0;
        _isPassingOver = false;
        _start = _seen = feed < 0 ? _end : end + 1;
        Number++;
        return true;
    }
}
