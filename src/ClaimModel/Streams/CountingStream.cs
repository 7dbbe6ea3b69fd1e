namespace ClaimModel.Streams;

/// <summary>Reads another stream and counts the bytes that are read. The first bytes can be examined before reading. The other stream is left open.</summary>
internal sealed class CountingStream : ReadOnlyStream
{
    private readonly Stream _stream;
    private readonly byte[] _prefix = new byte[2];
    private int _prefixLength;
    private int _prefixPosition;

    public CountingStream(Stream stream)
    {
        _stream = stream;
        Total = stream.CanSeek ? stream.Length - stream.Position : null;
    }

    /// <summary>The last four bytes read, as a little-endian number.</summary>
    public uint LastFour { get; private set; }

    /// <summary>The number of bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>The total number of bytes; null if it is not known.</summary>
    public long? Total { get; }

    /// <summary>Returns the first bytes of the stream; reading returns them again.</summary>
    public ReadOnlyMemory<byte> Beginning()
    {
        _prefixLength = _stream.ReadAtLeast(_prefix, _prefix.Length, throwOnEndOfStream: false);
        return _prefix.AsMemory(0, _prefixLength);
    }

    /// <inheritdoc cref="Beginning"/>
    public async ValueTask<ReadOnlyMemory<byte>> BeginningAsync(CancellationToken cancellationToken)
    {
        _prefixLength = await _stream.ReadAtLeastAsync(_prefix, _prefix.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return _prefix.AsMemory(0, _prefixLength);
    }

    public override int Read(Span<byte> buffer)
    {
        var repeated = ReadPrefix(buffer);
        return repeated > 0 ? repeated : Counted(buffer, _stream.Read(buffer));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var repeated = ReadPrefix(buffer.Span);
        if (repeated > 0)
        {
            return repeated;
        }

        var count = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Counted(buffer.Span, count);
    }

    private int ReadPrefix(Span<byte> buffer)
    {
        var count = Math.Min(_prefixLength - _prefixPosition, buffer.Length);
        _prefix.AsSpan(_prefixPosition, count).CopyTo(buffer);
        _prefixPosition += count;
        return Counted(buffer, count);
    }

    private int Counted(ReadOnlySpan<byte> buffer, int count)
    {
        Count += count;
        foreach (var last in buffer[Math.Max(count - 4, 0)..count])
        {
            LastFour = (LastFour >> 8) | ((uint)last << 24);
        }

        return count;
    }
}
