using System.Text;

namespace ClaimModel.Interchange.Tests.Tables;

/// <summary>Imports tables that are texts of a test.</summary>
internal static class Table
{
    public static ImportResult Csv(string text, string? mapping = null, ImportOptions? options = null) => Import(Encoding.UTF8.GetBytes(text), "csv", mapping, options);

    public static ImportResult Tsv(string text, string? mapping = null, ImportOptions? options = null) => Import(Encoding.UTF8.GetBytes(text), "tsv", mapping, options);

    public static ImportResult Import(byte[] content, string format, string? mapping = null, ImportOptions? options = null) => ClaimImport.Read(
        new MemoryStream(content),
        InterchangeFormats.FindImport(format)!,
        (options ?? new()) with { File = $"t.{format}", Mapping = mapping is null ? options?.Mapping : Mapping(mapping) });

    public static TableMapping Mapping(string json) => TableMapping.Read(Encoding.UTF8.GetBytes(json), "m.map.json");

    /// <summary>Returns the errors and warnings of an import.</summary>
    public static string[] Problems(this ImportResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Returns what an import changed.</summary>
    public static string[] Changes(this ImportResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString())];

    public static string[] Texts(this ImportResult result) => [.. result.Dataset.Claims.Select(claim => claim.Text)];
}
