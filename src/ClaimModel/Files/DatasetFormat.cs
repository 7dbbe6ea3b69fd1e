namespace ClaimModel.Files;

/// <summary>The format of a file that holds a dataset.</summary>
internal enum DatasetFormat
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record a line.</summary>
    JsonLines,

    /// <summary>JSON Lines, compressed with gzip.</summary>
    CompressedJsonLines,
}
