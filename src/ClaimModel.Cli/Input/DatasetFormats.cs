namespace ClaimModel.Cli.Input;

/// <summary>Which form a file has, by its name.</summary>
internal static class DatasetFormats
{
    private static readonly string[] DatasetEndings = [DatasetFolder.Extension, ".claims.jsonl", ".claims.jsonl.gz"];

    /// <summary>The form of a file of this name; what is not named after JSON Lines is a document.</summary>
    public static DatasetFormat Of(string path) =>
        EndsWith(path, ".jsonl") ? DatasetFormat.Lines
        : EndsWith(path, ".jsonl.gz") ? DatasetFormat.FoldedLines
        : DatasetFormat.Document;

    /// <summary>Whether a file in a folder is taken for a dataset.</summary>
    public static bool IsDataset(string name) => Array.Exists(DatasetEndings, ending => EndsWith(name, ending));

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
