using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Recognizes, compresses and decompresses gzip streams (RFC 1952).</summary>
internal static class Gzip
{
    /// <summary>The extension of compressed files.</summary>
    public const string Extension = ".gz";

    /// <summary>Determines whether bytes are the beginning of a gzip stream.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning) => beginning is [0x1F, 0x8B, ..];

    /// <summary>Returns a stream that compresses what is written to it, and writes it to another stream.</summary>
    public static Stream Compress(Stream target, bool leaveOpen = true) => new GZipStream(target, CompressionLevel.Fastest, leaveOpen);

    /// <summary>Returns a stream that reads a seekable stream from its beginning and leaves it open; decompressed, up to a limit, if it is compressed.</summary>
    public static Stream Decompress(Stream source, long limit)
    {
        source.Position = 0;
        var counted = new CountingStream(source);
        return Decompress(counted, counted.Beginning().Span, limit);
    }

    /// <summary>Returns a stream that reads another one: decompressed, up to a limit, if it is compressed, and otherwise the same stream.</summary>
    /// <param name="source">The other stream.</param>
    /// <param name="beginning">Its first bytes.</param>
    /// <param name="limit">The maximum number of decompressed bytes.</param>
    public static Stream Decompress(CountingStream source, ReadOnlySpan<byte> beginning, long limit) =>
        IsMatch(beginning) ? new DecompressionStream(source, limit) : source;
}
