using ClaimModel.Interchange;
using ClaimModel.JsonLines;

namespace ClaimDesk.Transfer;

/// <summary>A format in which the dataset can be downloaded.</summary>
/// <param name="Name">The name in the address, such as <c>csv</c>.</param>
/// <param name="Description">What the format is.</param>
/// <param name="Extension">The end of the file's name.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Write">Writes a dataset.</param>
/// <param name="IsTable">Whether the file can be restricted to one type of record.</param>
public sealed record DownloadFormat(
    string Name, string Description, string Extension, string MediaType, Action<ClaimDataset, string?, Stream, CancellationToken> Write, bool IsTable = false)
{
    /// <summary>Gets all formats, those without loss first.</summary>
    public static IReadOnlyList<DownloadFormat> All { get; } =
    [
        new("json", "the dataset as one document", ".claims.json", "application/json", static (dataset, _, stream, cancellationToken) => dataset.Write(stream, new() { Indented = true }, cancellationToken)),
        new("jsonl", "the dataset as JSON Lines, one record a line", ".claims.jsonl", "application/jsonl", static (dataset, _, stream, cancellationToken) => ClaimJsonLines.Write(stream, dataset.EnumerateRecords(), null, cancellationToken)),
        new("report", "a report for people, as one web page; a zip archive of pages if there are more than 2,000 claims", ".html", "text/html; charset=utf-8", static (dataset, _, stream, cancellationToken) => ClaimReport.Write(dataset, stream, null, cancellationToken)),
        .. InterchangeFormats.Exports.Select(Of),
    ];

    /// <summary>Returns the format with a name; null if there is none.</summary>
    public static DownloadFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static DownloadFormat Of(IExportFormat format)
    {
        var extension = format.Name switch
        {
            "graphiti" => ".graphiti.jsonl",
            "nli" => ".nli.jsonl",
            "nli-csv" => ".nli.csv",
            "xlsx" => ".claims.xlsx",
            "yaml" => ".claims.yaml",
            _ => format.Extensions is [var first, ..] ? first : "." + format.Name,
        };
        return new(
            format.Name,
            format.Description,
            extension,
            MediaTypeOf(extension),
            (dataset, type, stream, cancellationToken) => ClaimExport.Write(dataset, stream, format, new() { RecordType = type }, cancellationToken),
            format.Name is "csv" or "tsv");
    }

    private static string MediaTypeOf(string extension) => Path.GetExtension(extension) switch
    {
        ".csv" => "text/csv; charset=utf-8",
        ".tsv" => "text/tab-separated-values; charset=utf-8",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".yaml" => "application/yaml",
        ".json" => "application/json",
        ".jsonl" => "application/jsonl",
        ".jsonld" => "application/ld+json",
        ".dot" or ".gv" => "text/vnd.graphviz; charset=utf-8",
        ".mmd" => "text/vnd.mermaid; charset=utf-8",
        ".argdown" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
