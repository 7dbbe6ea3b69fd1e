using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>Recognizes, compresses and decompresses gzip streams (RFC 1952). <see cref="DecompressionStream"/> decompresses with a limit.</summary>
internal static class Gzip
{
    /// <summary>The extension of compressed files.</summary>
    public const string Extension = ".gz";

    /// <summary>The number of bytes that <see cref="IsMatch"/> requires.</summary>
    public const int SignatureLength = 2;

    /// <summary>Determines whether bytes are the beginning of a gzip stream.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning) => beginning is [0x1F, 0x8B, ..];

    /// <summary>Returns a stream that compresses what is written to it, and writes it to another stream.</summary>
    public static Stream Compress(Stream target, bool leaveOpen = true) => new GZipStream(target, CompressionLevel.Fastest, leaveOpen);

    /// <summary>Returns a stream that decompresses a seekable stream and leaves it open; the stream itself if it is not compressed.</summary>
    public static Stream Decompress(Stream source)
    {
        Span<byte> beginning = stackalloc byte[SignatureLength];
        source.Position = 0;
        var isMatch = IsMatch(beginning[..source.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)]);
        source.Position = 0;
        return isMatch ? new GZipStream(source, CompressionMode.Decompress, leaveOpen: true) : source;
    }
}
