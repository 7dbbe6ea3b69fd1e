namespace ClaimModel.Files;

/// <summary>Specifies the format of a file that contains a dataset. The file can also be compressed with gzip.</summary>
internal enum DatasetFormat
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>JSON Lines: one record per line.</summary>
    JsonLines,

    /// <summary>One document in YAML, which ClaimModel.Interchange reads and writes.</summary>
    Yaml,

    /// <summary>A workbook (.xlsx), which ClaimModel.Interchange reads and writes.</summary>
    Workbook,
}
