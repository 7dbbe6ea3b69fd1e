using System.Globalization;
using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Decompresses a gzip stream (RFC 1952), up to a limit.</summary>
/// <remarks>Reading throws a <see cref="DecompressionException"/> if the stream is corrupted, or if it decompresses to more than the limit.</remarks>
internal sealed class DecompressionStream(CountingStream compressed, long limit) : ReadOnlyStream
{
    private readonly GZipStream _decompressed = new(compressed, CompressionMode.Decompress, leaveOpen: true);
    private long _length;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Counted(_decompressed.Read(buffer), buffer.Length);
        }
        catch (Exception exception) when (IsCorruption(exception))
        {
            throw Corrupted(exception);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await _decompressed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception exception) when (IsCorruption(exception))
        {
            throw Corrupted(exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _decompressed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int count, int requested)
    {
        _length += count;

        // A gzip stream ends with the length of its last member. GZipStream does not report a truncated stream, but such a stream ends with
        // other bytes.
        if (count == 0 && requested > 0 && compressed.LastFour > _length)
        {
            throw Corrupted(null);
        }

        return _length > limit
            ? throw new DecompressionException(string.Create(CultureInfo.InvariantCulture, $"The compressed file decompresses to more than {limit:N0} bytes; the rest is not read. Raise the limit if the file is meant to be that large."))
            : count;
    }

    private static bool IsCorruption(Exception exception) => exception is InvalidDataException or EndOfStreamException;

    private static DecompressionException Corrupted(Exception? exception) =>
        new("The compressed file is corrupted or truncated here; download it again.", exception);
}
