using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Converts options to limits.</summary>
internal static class ReadOptionsExtensions
{
    /// <summary>Returns the limits on what a compressed file is decompressed to.</summary>
    public static DecompressionLimits ToDecompressionLimits(this ReadOptions options) =>
        new(options.MaxDecompressedBytes, options.MaxDecompressionRatio, options.Names.MaxDecompressedBytes, options.Names.MaxDecompressionRatio);

    /// <summary>Returns the limit on the size of a temporary file.</summary>
    public static TemporaryLimit ToTemporaryLimit(this StreamingOptions options) =>
        new(options.MaxTemporaryBytes, options.Reading.Names.MaxTemporaryBytes, options.Reading.Names.TemporaryFolder);
}
