namespace ClaimModel.Cli.Input;

/// <summary>How a dataset stands in a file.</summary>
internal enum DatasetFormat
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record a line.</summary>
    Lines,

    /// <summary>JSON Lines, compressed with gzip.</summary>
    FoldedLines,
}
