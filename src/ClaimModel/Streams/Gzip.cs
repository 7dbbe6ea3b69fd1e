using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Recognizes, compresses and decompresses gzip streams (RFC 1952).</summary>
internal static class Gzip
{
    /// <summary>The extension of compressed files.</summary>
    public const string Extension = ".gz";

    /// <summary>The number of bytes by which a gzip stream is recognized.</summary>
    public const int MagicLength = 2;

    /// <summary>Determines whether bytes are the beginning of a gzip stream, even if it is truncated after the first byte: no text begins with it.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning) => beginning is [0x1F] or [0x1F, 0x8B, ..];

    /// <summary>Returns a stream that compresses what is written to it, and writes it to another stream.</summary>
    public static Stream Compress(Stream target, bool leaveOpen = true) => new GZipStream(target, CompressionLevel.Fastest, leaveOpen);

    /// <summary>Returns bytes in compressed form.</summary>
    public static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var target = Compress(compressed))
        {
            target.Write(content);
        }

        return compressed.ToArray();
    }

    /// <summary>Returns a stream that reads a seekable stream from its beginning and leaves it open; decompressed, up to the limits, if it is compressed.</summary>
    public static Stream Decompress(Stream source, DecompressionLimits limits)
    {
        source.Position = 0;
        var counted = new CountingStream(source);
        return Decompress(counted, counted.Beginning().Span, limits);
    }

    /// <summary>Returns a stream that reads another one: decompressed, up to the limits, if it is compressed, and otherwise the same stream.</summary>
    /// <param name="source">The other stream.</param>
    /// <param name="beginning">Its first bytes.</param>
    /// <param name="limits">The limits on what it is decompressed to.</param>
    public static Stream Decompress(CountingStream source, ReadOnlySpan<byte> beginning, DecompressionLimits limits) =>
        IsMatch(beginning) ? new DecompressionStream(source, limits) : source;
}
