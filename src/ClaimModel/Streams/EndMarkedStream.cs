using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Reads a gzip stream, and appends a member of known content, the end marker. The stream is left open.</summary>
/// <remarks>
/// <see cref="GZipStream"/> does not report that its input ends too early. The end marker makes this visible, wherever the input ends: only after a
/// complete member is it decompressed to its content; otherwise, its bytes are taken for the rest of the incomplete member. Zero bytes at the end,
/// with which some programs pad files, are read on their own: if they are not part of a member, <see cref="GZipStream"/> does not read on.
/// </remarks>
internal sealed class EndMarkedStream(Stream compressed) : ReadOnlyStream
{
    /// <summary>The end marker is not a stored block, so that an incomplete stored block does not end with its content.</summary>
    private static readonly byte[] Marker = Compress(MarkerContent);

    private readonly byte[] _buffer = new byte[1 << 16];
    private ReadOnlyMemory<byte> _rest;

    /// <summary>The number of zero bytes that precede <see cref="_rest"/>.</summary>
    private long _zeros;

    /// <summary>The number of zero bytes that follow <see cref="_rest"/>, and may be the last bytes of the stream.</summary>
    private long _trailingZeros;

    /// <summary>Gets what the end marker is decompressed to.</summary>
    public static ReadOnlySpan<byte> MarkerContent => "The end of the stream. The end of the stream. The end of the stream. The end of the stream."u8;

    /// <summary>Gets which part of the stream was read last.</summary>
    public EndMarkedPart Part { get; private set; }

    /// <summary>Gets the number of bytes read so far, without the end marker.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        while (IsEmpty && Part == EndMarkedPart.Content)
        {
            Fill(compressed.Read(_buffer));
        }

        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (IsEmpty && Part == EndMarkedPart.Content)
        {
            Fill(await compressed.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false));
        }

        return Take(buffer.Span);
    }

    private bool IsEmpty => _zeros == 0 && _rest.IsEmpty;

    private void Fill(int count)
    {
        var length = _buffer.AsSpan(0, count).LastIndexOfAnyExcept((byte)0) + 1;
        if (count == 0)
        {
            Part = EndMarkedPart.Padding;
            (_zeros, _trailingZeros) = (_trailingZeros, 0);
        }
        else if (length == 0)
        {
            _trailingZeros += count;
        }
        else
        {
            (_zeros, _rest, _trailingZeros) = (_trailingZeros, _buffer.AsMemory(0, length), count - length);
        }
    }

    private int Take(Span<byte> buffer)
    {
        if (IsEmpty && Part == EndMarkedPart.Padding)
        {
            Part = EndMarkedPart.Marker;
            _rest = Marker;
        }

        int count;
        if (_zeros > 0)
        {
            count = (int)Math.Min(_zeros, buffer.Length);
            buffer[..count].Clear();
            _zeros -= count;
        }
        else
        {
            count = Math.Min(_rest.Length, buffer.Length);
            _rest.Span[..count].CopyTo(buffer);
            _rest = _rest[count..];
        }

        Count += Part == EndMarkedPart.Marker ? 0 : count;
        return count;
    }

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return member.ToArray();
    }
}
