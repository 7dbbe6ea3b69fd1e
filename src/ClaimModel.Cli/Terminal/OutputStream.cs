using ClaimModel.Streams;

namespace ClaimModel.Cli.Terminal;

/// <summary>Standard output or standard error.</summary>
/// <remarks>
/// If standard output cannot be written, the exception names it, so that no other file is blamed. If standard error cannot be written, messages are
/// lost: there is nowhere to report it, and the exit code still says what happened.
/// </remarks>
/// <param name="stream">The stream.</param>
/// <param name="name">The name of standard output in messages; null for standard error.</param>
internal sealed class OutputStream(Stream stream, string? name) : Stream
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
            ThrowOrIgnore(exception);
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
            ThrowOrIgnore(exception);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void ThrowOrIgnore(Exception cause)
    {
        if (name is not null)
        {
            throw new FileWriteException(name, FileErrors.ReasonOf(cause), cause);
        }
    }
}
