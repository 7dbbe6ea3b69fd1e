using System.Globalization;
using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Unfolds a compressed stream (gzip, RFC 1952), up to a limit.</summary>
/// <remarks>Throws <see cref="DecompressionException"/> where the stream is damaged, or unfolds to more.</remarks>
internal sealed class DecompressionStream(CountingStream folded, long limit) : Stream
{
    private readonly GZipStream _unfolded = new(folded, CompressionMode.Decompress, leaveOpen: true);
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Whether a file begins as a compressed one does.</summary>
    public static bool IsFolded(ReadOnlySpan<byte> beginning) => beginning is [0x1F, 0x8B, ..];

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Counted(_unfolded.Read(buffer), buffer.Length);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(fault);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await _unfolded.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(fault);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unfolded.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int count, int wanted)
    {
        _length += count;

        // At its end a compressed stream says how long its last part is; one that was cut off ends with something else, and is not
        // complained of by those who unfold it.
        if (count == 0 && wanted > 0 && folded.LastFour > _length)
        {
            throw Damaged(null);
        }

        return _length > limit
            ? throw new DecompressionException(string.Create(CultureInfo.InvariantCulture, $"The compressed file unfolds to more than {limit:N0} bytes; what lies behind is not read. Raise the limit if it is meant to."))
            : count;
    }

    private static bool IsDamage(Exception fault) => fault is InvalidDataException or EndOfStreamException;

    private static DecompressionException Damaged(Exception? fault) =>
        new("The compressed file is damaged or cut off here; fetch it again.", fault);
}
