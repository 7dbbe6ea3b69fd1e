namespace ClaimModel.Files;

/// <summary>Specifies the format of a file that contains a dataset. The file can also be compressed with gzip.</summary>
internal enum DatasetFormat
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record per line.</summary>
    JsonLines,
}
