namespace ClaimModel.Streams;

/// <summary>Reads a stream, whose first bytes may be looked at beforehand, and counts what was read. The stream stays open.</summary>
internal sealed class CountingStream : Stream
{
    private readonly Stream _stream;
    private readonly byte[] _beginning = new byte[2];
    private int _begun;
    private int _given;

    public CountingStream(Stream stream)
    {
        _stream = stream;
        Total = stream.CanSeek ? stream.Length - stream.Position : null;
    }

    /// <summary>The last four bytes read, as a number with the lowest byte first.</summary>
    public uint LastFour { get; private set; }

    /// <summary>The bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>The bytes that there are in all, null where that is not known.</summary>
    public long? Total { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first bytes, which are read again afterwards.</summary>
    public ReadOnlyMemory<byte> Beginning()
    {
        _begun = _stream.ReadAtLeast(_beginning, _beginning.Length, throwOnEndOfStream: false);
        return _beginning.AsMemory(0, _begun);
    }

    /// <inheritdoc cref="Beginning"/>
    public async ValueTask<ReadOnlyMemory<byte>> BeginningAsync(CancellationToken cancellation)
    {
        _begun = await _stream.ReadAtLeastAsync(_beginning, _beginning.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return _beginning.AsMemory(0, _begun);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var again = Again(buffer);
        return again > 0 ? again : Counted(buffer, _stream.Read(buffer));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var again = Again(buffer.Span);
        if (again > 0)
        {
            return again;
        }

        var count = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Counted(buffer.Span, count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Again(Span<byte> buffer)
    {
        var count = Math.Min(_begun - _given, buffer.Length);
        _beginning.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
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
