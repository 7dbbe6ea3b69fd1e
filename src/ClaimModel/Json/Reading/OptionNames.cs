namespace ClaimModel.Json.Reading;

/// <summary>What messages call the options of reading: a program with options of its own sets their names.</summary>
internal sealed record OptionNames
{
    /// <summary>Gets the name of <see cref="ReadOptions.AllowCommentsAndTrailingCommas"/>.</summary>
    public string Comments { get; init; } = $"{nameof(ReadOptions)}.{nameof(ReadOptions.AllowCommentsAndTrailingCommas)}";

    /// <summary>Gets the name of <see cref="ReadOptions.MaxBytes"/>.</summary>
    public string MaxBytes { get; init; } = $"{nameof(ReadOptions)}.{nameof(ReadOptions.MaxBytes)}";

    /// <summary>Gets the name of <see cref="ReadOptions.MaxLineBytes"/>.</summary>
    public string MaxLineBytes { get; init; } = $"{nameof(ReadOptions)}.{nameof(ReadOptions.MaxLineBytes)}";

    /// <summary>Gets the name of <see cref="ReadOptions.MaxDecompressedBytes"/>.</summary>
    public string MaxDecompressedBytes { get; init; } = $"{nameof(ReadOptions)}.{nameof(ReadOptions.MaxDecompressedBytes)}";

    /// <summary>Gets the name of <see cref="ReadOptions.MaxDecompressionRatio"/>.</summary>
    public string MaxDecompressionRatio { get; init; } = $"{nameof(ReadOptions)}.{nameof(ReadOptions.MaxDecompressionRatio)}";

    /// <summary>Gets the name of the option for the maximum size of a temporary file.</summary>
    public string MaxTemporaryBytes { get; init; } = "StreamingOptions.MaxTemporaryBytes";

    /// <summary>Gets the name of the option for the folder of temporary files.</summary>
    public string TemporaryFolder { get; init; } = "StreamingOptions.TemporaryFolder";

    /// <summary>Gets the names of the options of the library.</summary>
    public static OptionNames Library { get; } = new();
}
