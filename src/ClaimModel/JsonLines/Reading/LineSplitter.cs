namespace ClaimModel.JsonLines.Reading;

/// <summary>Splits a stream of bytes into lines, and holds only the current line. Not thread-safe.</summary>
/// <param name="maxLineBytes">The maximum length of a line; longer lines are skipped.</param>
internal sealed class LineSplitter(int maxLineBytes)
{
    private const int BufferSize = 1 << 16;
    private const int KeptLength = 256;

    private byte[] _bytes = new byte[BufferSize];
    private int _start;
    private int _seen;
    private int _end;
    private bool _isCompleted;
    private bool _isSkipping;

    /// <summary>Gets the number of the last line read, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Gets whether the last line read exceeds the maximum length; only its beginning was returned.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Returns the memory to write the next bytes to.</summary>
    public Memory<byte> GetMemory()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_seen, _end, _start) = (_seen - _start, _end - _start, 0);
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min((long)_bytes.Length * 2, (long)maxLineBytes + BufferSize));
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Notifies the splitter of the number of bytes written; 0 at the end of the stream.</summary>
    public void Advance(int count)
    {
        _end += count;
        _isCompleted = count == 0;
    }

    /// <summary>Discards an incomplete last line and treats the stream as ended.</summary>
    public void Truncate()
    {
        _end = _start + (_bytes.AsSpan(_start, _end - _start).LastIndexOf((byte)'\n') + 1);
        _seen = Math.Min(_seen, _end);
        _isCompleted = true;
    }

    /// <summary>Reads the next line, without its line feed; false if more bytes are needed or no lines are left.</summary>
    /// <param name="line">The line; valid until <see cref="GetMemory"/>.</param>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var lineFeed = _bytes.AsSpan(_seen, _end - _seen).IndexOf((byte)'\n');
        if (lineFeed < 0 && !_isCompleted)
        {
            _seen = _end;
            if (_end - _start > maxLineBytes)
            {
                // The beginning is kept for the message; the rest is discarded.
                _isSkipping = true;
                _seen = _end = _start + KeptLength;
            }
        }

        if (lineFeed < 0 && (!_isCompleted || _start == _end))
        {
            line = default;
            return false;
        }

        var end = lineFeed < 0 ? _end : _seen + lineFeed;
        IsTooLong = _isSkipping || end - _start > maxLineBytes;
        line = _bytes.AsMemory(_start, IsTooLong ? Math.Min(KeptLength, end - _start) : end - _start);
        _isSkipping = false;
        _start = _seen = lineFeed < 0 ? _end : end + 1;
        Number++;
        return true;
    }
}
