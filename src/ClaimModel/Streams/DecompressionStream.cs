using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Decompresses a gzip stream (RFC 1952) of one or several members, up to a limit. The compressed stream is left open.</summary>
/// <remarks>
/// Reading throws a <see cref="DecompressionException"/> if the stream is corrupted or incomplete, or if it decompresses to more than the limit.
/// Zero bytes after the last member are ignored, as gzip does.
/// </remarks>
internal sealed class DecompressionStream : ReadOnlyStream
{
    private readonly EndMarkedStream _compressed;
    private readonly GZipStream _decompressed;
    private readonly DecompressionLimits _limits;
    private long _length;
    private bool _isCompleted;

    public DecompressionStream(Stream compressed, DecompressionLimits limits)
    {
        _compressed = new(compressed);
        _decompressed = new(_compressed, CompressionMode.Decompress);
        _limits = limits;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isCompleted || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            return Checked(buffer, _decompressed.Read(buffer));
        }
        catch (Exception exception) when (IsCorruption(exception))
        {
            throw Corrupted(exception);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isCompleted || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            var count = await _decompressed.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            return Checked(buffer.Span, count);
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

    private int Checked(ReadOnlySpan<byte> buffer, int count)
    {
        if (_compressed.Part == EndMarkedPart.Marker)
        {
            return IsMarker(buffer[..count]) ? Completed() : throw Corrupted(null);
        }

        if (count == 0)
        {
            return _compressed.Part == EndMarkedPart.Padding
                ? Completed()
                : throw new DecompressionException("The compressed file continues here with data that is not compressed; download it again, or remove what was appended to it.");
        }

        _length += count;
        return _limits.ErrorOf(_compressed.Count, _length) is { } error ? throw error : count;
    }

    private int Completed()
    {
        _isCompleted = true;
        return 0;
    }

    /// <summary>Determines whether the last bytes are exactly the content of the end marker.</summary>
    private bool IsMarker(ReadOnlySpan<byte> beginning)
    {
        var content = EndMarkedStream.MarkerContent;
        var rest = new byte[content.Length + 1];
        return beginning.Length <= content.Length
            && content.StartsWith(beginning)
            && content[beginning.Length..].SequenceEqual(rest.AsSpan(0, _decompressed.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false)));
    }

    private static bool IsCorruption(Exception exception) => exception is InvalidDataException or EndOfStreamException;

    private static DecompressionException Corrupted(Exception? exception) =>
        new("The compressed file is corrupted or truncated here; download it again.", exception);
}
