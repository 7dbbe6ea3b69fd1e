using ClaimModel.Streams;

namespace ClaimModel.Cli.Terminal;

/// <summary>Standard output or standard error. If it cannot be written, the exception names it, so that no other file is blamed.</summary>
/// <param name="stream">The stream.</param>
/// <param name="name">Its name in messages.</param>
internal sealed class OutputStream(Stream stream, string name) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw new FileWriteException(name, FileErrors.ReasonOf(exception), exception);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            stream.Flush();
        }
        catch (Exception exception) when (FileErrors.IsMatch(exception))
        {
            throw new FileWriteException(name, FileErrors.ReasonOf(exception), exception);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
