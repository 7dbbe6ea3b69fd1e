using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Files;

/// <summary>Determines the format of a file by its name, and writes the formats.</summary>
internal static class DatasetFormats
{
    public const string DocumentExtension = ".claims.json";

    public const string JsonLinesExtension = ".claims.jsonl";

    private static readonly string[] JsonLinesExtensions = [".jsonl", ".ndjson", ".jl"];

    /// <summary>Returns the format of a file, compressed or not: JSON Lines if its name ends with <c>.jsonl</c>, <c>.ndjson</c> or <c>.jl</c>, a document if it ends with <c>.json</c>; null for other names.</summary>
    public static DatasetFormat? Of(string path)
    {
        var name = WithoutCompression(path);
        return Array.Exists(JsonLinesExtensions, extension => EndsWith(name, extension)) ? DatasetFormat.JsonLines
            : EndsWith(name, ".json") ? DatasetFormat.Document
            : null;
    }

    /// <summary>Determines whether a file that is written is compressed: its name ends with <c>.gz</c>.</summary>
    public static bool IsCompressed(string path) => EndsWith(path, Gzip.Extension);

    /// <summary>Determines whether a file has an extension of datasets, such as <c>.claims.json</c> or <c>.claims.jsonl.gz</c>, so that it is included when a folder is searched.</summary>
    public static bool IsDataset(string name) =>
        EndsWith(WithoutCompression(name), DocumentExtension) || Array.Exists(JsonLinesExtensions, extension => EndsWith(WithoutCompression(name), ".claims" + extension));

    /// <summary>Writes records in a format; the stream stays open. For a document, they are held in memory: data larger than memory belongs in JSON Lines.</summary>
    public static void Write(Stream stream, IEnumerable<ExtensibleRecord> records, DatasetFormat format, bool isCompressed, CancellationToken cancellationToken = default)
    {
        if (format == DatasetFormat.JsonLines)
        {
            using var compressed = isCompressed ? Gzip.Compress(stream) : null;
            ClaimJsonLines.Write(compressed ?? stream, records, cancellationToken: cancellationToken);
            return;
        }

        var dataset = new DatasetAssembler();
        foreach (var record in records)
        {
            dataset.Add(record);
        }

        Write(stream, dataset.ToDataset(), format, isCompressed, cancellationToken);
    }

    /// <summary>Writes a dataset in a format; the stream stays open.</summary>
    public static void Write(Stream stream, ClaimDataset dataset, DatasetFormat format, bool isCompressed, CancellationToken cancellationToken = default)
    {
        if (format == DatasetFormat.JsonLines)
        {
            Write(stream, dataset.EnumerateRecords(), format, isCompressed, cancellationToken);
            return;
        }

        using var compressed = isCompressed ? Gzip.Compress(stream) : null;
        dataset.Write(compressed ?? stream, cancellationToken: cancellationToken);
    }

    private static string WithoutCompression(string path) => IsCompressed(path) ? path[..^Gzip.Extension.Length] : path;

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
