namespace ClaimModel.Streams;

/// <summary>Reads another stream and counts the bytes that are read. The first bytes can be examined before reading. The other stream is left open.</summary>
internal sealed class CountingStream : ReadOnlyStream
{
    private readonly Stream _stream;
    private readonly FileVersion? _version;
    private readonly byte[] _prefix;
    private int _prefixLength;
    private int _prefixPosition;

    /// <param name="stream">The other stream.</param>
    /// <param name="prefixLength">The number of bytes that can be examined.</param>
    public CountingStream(Stream stream, int prefixLength = Gzip.MagicLength)
    {
        _stream = stream;
        _prefix = new byte[prefixLength];
        _version = FileVersion.Of(stream);
        Total = stream.CanSeek ? stream.Length - stream.Position : null;
    }

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

    /// <summary>Throws an exception if the stream is a file that has changed since this instance was created.</summary>
    /// <param name="name">The name of the file; null for its path.</param>
    /// <exception cref="FileChangedException">The file has changed.</exception>
    public void ThrowIfChanged(string? name) => _version?.ThrowIfChanged(name);

    public override int Read(Span<byte> buffer)
    {
        var repeated = ReadPrefix(buffer);
        return repeated > 0 ? repeated : Counted(_stream.Read(buffer));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var repeated = ReadPrefix(buffer.Span);
        return repeated > 0 ? repeated : Counted(await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
    }

    private int ReadPrefix(Span<byte> buffer)
    {
        var count = Math.Min(_prefixLength - _prefixPosition, buffer.Length);
        _prefix.AsSpan(_prefixPosition, count).CopyTo(buffer);
        _prefixPosition += count;
        return Counted(count);
    }

    private int Counted(int count)
    {
        Count += count;
        return count;
    }
}
