using System.IO.Compression;

namespace ClaimModel.Streams;

/// <summary>The compressed format (gzip, RFC 1952): how it is recognized and written. <see cref="DecompressionStream"/> reads it.</summary>
internal static class Gzip
{
    /// <summary>The ending of the names of compressed files.</summary>
    public const string Extension = ".gz";

    /// <summary>The number of bytes that <see cref="IsMatch"/> needs.</summary>
    public const int SignatureLength = 2;

    /// <summary>Determines whether bytes begin as a compressed stream does.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning) => beginning is [0x1F, 0x8B, ..];

    /// <summary>Returns a stream that compresses what is written to it into another one.</summary>
    public static Stream Compress(Stream target, bool leaveOpen = true) => new GZipStream(target, CompressionLevel.Fastest, leaveOpen);

    /// <summary>Returns a stream of the decompressed content of a seekable stream, which stays open; the stream itself if it is not compressed.</summary>
    public static Stream Decompress(Stream source)
    {
        Span<byte> beginning = stackalloc byte[SignatureLength];
        source.Position = 0;
        var isMatch = IsMatch(beginning[..source.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)]);
        source.Position = 0;
        return isMatch ? new GZipStream(source, CompressionMode.Decompress, leaveOpen: true) : source;
    }
}
