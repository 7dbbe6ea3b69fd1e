namespace ClaimModel.Tests.Cancellation;

/// <summary>A stream without end that repeats bytes, counts the reads, and cancels at one of them.</summary>
internal sealed class CancelingStream(byte[] beginning, byte[] repeated, int cancelAt, CancellationTokenSource source) : Stream
{
    private long _position;

    /// <summary>Gets the number of reads so far.</summary>
    public int Reads { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        if (Reads == cancelAt)
        {
            source.Cancel();
        }
        else if (Reads > cancelAt + 1_000)
        {
            throw new InvalidOperationException("The stream is still read.");
        }

        for (var i = 0; i < buffer.Length; i++, _position++)
        {
            buffer[i] = _position < beginning.Length ? beginning[_position] : repeated[(_position - beginning.Length) % repeated.Length];
        }

        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
