using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Files;

/// <summary>Determines the format of a file by its name, and writes the formats.</summary>
internal static class DatasetFormats
{
    public const string DocumentExtension = ".claims.json";

    public const string JsonLinesExtension = ".claims.jsonl";

    private static readonly string[] DatasetExtensions = [DocumentExtension, JsonLinesExtension, JsonLinesExtension + Gzip.Extension];

    /// <summary>Returns the format of a file: JSON Lines if its name ends with <c>.jsonl</c> or <c>.jsonl.gz</c>; otherwise, a document.</summary>
    public static DatasetFormat Of(string path) =>
        EndsWith(path, ".jsonl") ? DatasetFormat.JsonLines
        : EndsWith(path, ".jsonl" + Gzip.Extension) ? DatasetFormat.CompressedJsonLines
        : DatasetFormat.Document;

    /// <summary>Determines whether a file has an extension of datasets, so that it is included when a folder is searched.</summary>
    public static bool IsDataset(string name) => Array.Exists(DatasetExtensions, extension => EndsWith(name, extension));

    /// <summary>Writes records in a format; the stream stays open. For a document, they are held in memory: data larger than memory belongs in JSON Lines.</summary>
    public static void Write(Stream stream, IEnumerable<ExtensibleRecord> records, DatasetFormat format, CancellationToken cancellationToken = default)
    {
        if (format != DatasetFormat.Document)
        {
            using var compressed = format == DatasetFormat.CompressedJsonLines ? Gzip.Compress(stream) : null;
            ClaimJsonLines.Write(compressed ?? stream, records, cancellationToken: cancellationToken);
            return;
        }

        var dataset = new DatasetAssembler();
        foreach (var record in records)
        {
            dataset.Add(record);
        }

        dataset.ToDataset().Write(stream, cancellationToken: cancellationToken);
    }

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
