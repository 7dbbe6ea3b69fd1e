using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Converts options for reading.</summary>
internal static class ReadOptionsExtensions
{
    /// <summary>Returns the limits on what a compressed file is decompressed to.</summary>
    public static DecompressionLimits ToDecompressionLimits(this ReadOptions options) =>
        new(options.MaxDecompressedBytes, options.MaxDecompressionRatio, options.Names.MaxDecompressedBytes, options.Names.MaxDecompressionRatio);
}
