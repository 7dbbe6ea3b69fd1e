namespace ClaimModel.Tests.JsonLines;

/// <summary>A stream with a beginning, a very long run of letters, and an end, none of which is in memory.</summary>
internal sealed class LongLineStream(byte[] beginning, long letters, byte[] end) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        if (_position < beginning.Length)
        {
            count = Math.Min(buffer.Length, beginning.Length - (int)_position);
            beginning.AsSpan((int)_position, count).CopyTo(buffer);
        }
        else if (_position < beginning.Length + letters)
        {
            count = (int)Math.Min(buffer.Length, beginning.Length + letters - _position);
            buffer[..count].Fill((byte)'x');
        }
        else
        {
            var at = (int)(_position - beginning.Length - letters);
            count = Math.Min(buffer.Length, end.Length - at);
            end.AsSpan(at, count).CopyTo(buffer);
        }

        _position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
