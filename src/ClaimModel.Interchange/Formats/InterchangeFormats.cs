using ClaimModel.Interchange.Formats.Argdown;
using ClaimModel.Interchange.Formats.ClaimReview;
using ClaimModel.Interchange.Formats.Dot;
using ClaimModel.Interchange.Formats.FactCheckTools;
using ClaimModel.Interchange.Formats.FollowTheMoney;
using ClaimModel.Interchange.Formats.Graphiti;
using ClaimModel.Interchange.Formats.JsonLd;
using ClaimModel.Interchange.Formats.Mermaid;
using ClaimModel.Interchange.Formats.Nli;
using ClaimModel.Interchange.Formats.Tables;
using ClaimModel.Interchange.Formats.VegaLite;
using ClaimModel.Interchange.Formats.WebAnnotation;
using ClaimModel.Interchange.Formats.Wikibase;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Interchange.Formats.Yaml;

namespace ClaimModel.Interchange;

/// <summary>The formats of this package, by name and by extension.</summary>
public static class InterchangeFormats
{
    /// <summary>Gets the formats that claims can be imported from.</summary>
    public static ValueList<IImportFormat> Imports { get; } =
    [
        new ClaimReviewImport(),
        DelimitedFormat.Csv,
        new FactCheckToolsImport(),
        new FollowTheMoneyFormat(),
        new GraphitiFormat(),
        new NliJsonFormat(),
        new NliCsvFormat(),
        DelimitedFormat.Tsv,
        new WebAnnotationImport(),
        new WikibaseFormat(),
        new WorkbookFormat(),
        new YamlFormat(),
    ];

    /// <summary>Gets the formats that datasets can be exported to.</summary>
    public static ValueList<IExportFormat> Exports { get; } =
    [
        new ArgdownFormat(),
        new ClaimReviewExport(),
        DelimitedFormat.Csv,
        new DotFormat(),
        new GraphitiFormat(),
        new JsonLdFormat(),
        new MermaidFormat(),
        new NliJsonFormat(),
        new NliCsvFormat(),
        DelimitedFormat.Tsv,
        new VegaLiteFormat(),
        new WebAnnotationExport(),
        new WorkbookFormat(),
        new YamlFormat(),
    ];

    /// <summary>Returns the import format with a name; null if there is none.</summary>
    /// <param name="name">The name, such as <c>csv</c>.</param>
    public static IImportFormat? FindImport(string name) => Imports.FirstOrDefault(format => format.Name == name);

    /// <summary>Returns the export format with a name; null if there is none.</summary>
    /// <param name="name">The name, such as <c>csv</c>.</param>
    public static IExportFormat? FindExport(string name) => Exports.FirstOrDefault(format => format.Name == name);

    /// <summary>Returns the import format of a file by its extension, in any case, with or without <c>.gz</c>; null if the extension is not that of one format.</summary>
    /// <param name="path">The path or name of the file.</param>
    public static IImportFormat? ImportOf(string path) => LongestMatch(path, Imports, static format => format.Extensions);

    /// <summary>Returns the export format of a file by its extension, in any case; null if the extension is not that of one format.</summary>
    /// <param name="path">The path or name of the file.</param>
    public static IExportFormat? ExportOf(string path) => LongestMatch(path, Exports, static format => format.Extensions);

    /// <summary>Returns the import format of a file by its content; null if no format recognizes it.</summary>
    /// <param name="beginning">The first 64 KiB of the file, decompressed, or all of it if it is shorter.</param>
    public static IImportFormat? Recognize(ReadOnlySpan<byte> beginning)
    {
        foreach (var format in Imports)
        {
            if (format.Recognizes(beginning))
            {
                return format;
            }
        }

        return null;
    }

    private static TFormat? LongestMatch<TFormat>(string path, ValueList<TFormat> formats, Func<TFormat, ValueList<string>> extensionsOf)
        where TFormat : class
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return formats
            .SelectMany(format => extensionsOf(format), static (format, extension) => (Format: format, Extension: extension))
            .Where(entry => name.EndsWith(entry.Extension, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(static entry => entry.Extension.Length)
            .FirstOrDefault().Format;
    }
}
