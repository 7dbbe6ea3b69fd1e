namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>The limits on what is read of a workbook.</summary>
/// <param name="MaxDecompressedBytes">The maximum size of all parts, in bytes.</param>
/// <param name="MaxTotalLength">The maximum length of the texts of all cells of a sheet.</param>
/// <param name="MaxDecompressionRatio">How many times as large as the file its content may be, if it is large.</param>
/// <param name="MaxRows">The maximum number of rows of all sheets.</param>
/// <param name="MaxColumns">The maximum number of columns of a sheet; others are reported, and not read.</param>
/// <param name="MaxTextLength">The maximum length of the text of a cell.</param>
internal sealed record WorkbookLimits(long MaxDecompressedBytes, int MaxTotalLength, int MaxDecompressionRatio, long MaxRows, int MaxColumns, int MaxTextLength)
{
    /// <summary>The length of texts that certainly fit in one JSON document.</summary>
    private const int MaxJsonLength = 256 << 20;

    /// <summary>Returns the limits of an import.</summary>
    public static WorkbookLimits Of(ImportOptions options) =>
        new(Math.Min(options.MaxDecompressedBytes, 4L * options.MaxBytes), Math.Min(options.MaxBytes, MaxJsonLength), options.MaxDecompressionRatio, options.MaxRows, options.MaxColumns, options.MaxTextLength);

    /// <summary>Returns the limits for reading a dataset.</summary>
    public static WorkbookLimits Of(ReadOptions options) =>
        Of(new ImportOptions { MaxBytes = Math.Min(options.MaxBytes, 512 << 20), MaxDecompressedBytes = options.MaxDecompressedBytes, MaxDecompressionRatio = options.MaxDecompressionRatio });
}
