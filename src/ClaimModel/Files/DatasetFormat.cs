namespace ClaimModel.Files;

/// <summary>Specifies the format of a file that contains a dataset.</summary>
internal enum DatasetFormat
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record per line.</summary>
    JsonLines,

    /// <summary>JSON Lines, compressed with gzip.</summary>
    CompressedJsonLines,
}
