using System.Text.Json;
using ClaimModel.Files;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Interchange.Formats.Yaml;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.Cli.Input;

/// <summary>The formats of files that the commands read and write as datasets: those of the library, YAML, and workbooks.</summary>
internal static class FileFormats
{
    private static readonly string[] YamlExtensions = [".yaml", ".yml"];
    private static readonly string[] WorkbookExtensions = [".xlsx", ".xlsm"];

    /// <summary>Gets the names of the formats on the command line.</summary>
    public static IReadOnlyList<string> Names { get; } = ["json", "jsonl", "yaml", "xlsx"];

    /// <summary>Returns the format with a name that is one of <see cref="Names"/>.</summary>
    public static DatasetFormat Named(string name) => name switch
    {
        "json" => DatasetFormat.Document,
        "jsonl" => DatasetFormat.JsonLines,
        "yaml" => DatasetFormat.Yaml,
        _ => DatasetFormat.Workbook,
    };

    /// <summary>Returns the format of a file by its name, compressed or not; null for other names.</summary>
    public static DatasetFormat? Of(string path) =>
        DatasetFormats.Of(path)
        ?? (EndsWithAny(path, YamlExtensions) ? DatasetFormat.Yaml
            : EndsWithAny(path, WorkbookExtensions) ? DatasetFormat.Workbook
            : null);

    /// <summary>Returns the format of an input by its beginning.</summary>
    public static DatasetFormat Detect(ReadOnlyMemory<byte> beginning) =>
        WorkbookFile.IsMatch(beginning.Span) ? DatasetFormat.Workbook
        : YamlFormat.IsMatch(beginning.Span) ? DatasetFormat.Yaml
        : FormatDetector.Detect(beginning);

    /// <summary>Determines whether a file is named as a dataset, such as <c>mine.claims.yaml</c>, so that it is included when a folder is searched.</summary>
    public static bool IsDataset(string name) =>
        DatasetFormats.IsDataset(name) || EndsWithAny(name, [.. YamlExtensions.Concat(WorkbookExtensions).Select(static extension => ".claims" + extension)]);

    /// <summary>Writes records in a format; the stream stays open. Except for JSON Lines, they are held in memory.</summary>
    /// <exception cref="JsonException">A record cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<ExtensibleRecord> records, DatasetFormat format, bool isCompressed, CancellationToken cancellationToken)
    {
        if (format is DatasetFormat.Document or DatasetFormat.JsonLines)
        {
            DatasetFormats.Write(stream, records, format, isCompressed, cancellationToken);
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
    /// <exception cref="JsonException">A record cannot be written.</exception>
    public static void Write(Stream stream, ClaimDataset dataset, DatasetFormat format, bool isCompressed, CancellationToken cancellationToken)
    {
        if (format is DatasetFormat.Document or DatasetFormat.JsonLines)
        {
            DatasetFormats.Write(stream, dataset, format, isCompressed, cancellationToken);
            return;
        }

        using var compressed = isCompressed ? Gzip.Compress(stream) : null;
        if (format == DatasetFormat.Yaml)
        {
            YamlWriter.Write(dataset, compressed ?? stream, cancellationToken);
            return;
        }

        WorkbookWriter.Write(dataset, compressed ?? stream, ThrowTooLong, cancellationToken);
    }

    private static void ThrowTooLong(Json.Records.RecordType type, string heading, ExtensibleRecord record) => throw new JsonException(
        $"The {type.Name} {MessageText.Quoted(record.ReferenceId ?? "")} has a text in \"{heading}\" that is longer than the 32,767 characters that a cell holds. \"claimmodel export\" cuts it, and reports the loss.");

    private static bool EndsWithAny(string path, string[] extensions)
    {
        var name = path.EndsWith(Gzip.Extension, StringComparison.OrdinalIgnoreCase) ? path[..^Gzip.Extension.Length] : path;
        return Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
