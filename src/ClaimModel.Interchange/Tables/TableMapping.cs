using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Interchange.Tables.Suggestions;
using ClaimModel.Streams;

namespace ClaimModel.Interchange;

/// <summary>The mapping of a table: which column feeds which member, and how cells are converted. It is read from a file such as <c>liar.map.json</c>.</summary>
/// <remarks>The format is described in <c>docs/interchange.md</c>, and by the JSON Schema <c>claimmodel-map-1.schema.json</c>. This type is immutable and thread-safe.</remarks>
public sealed class TableMapping
{
    private static readonly Lazy<string> Schema = new(MappingSchema.Create);

    private TableMapping(MappingDocument document, ValueList<Diagnostic> diagnostics, string? folder) => (Document, Diagnostics, Folder) = (document, diagnostics, folder);

    /// <summary>Gets the mistakes in the mapping, all of them. A mapping with errors is not applied: an import reports them, and imports nothing.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets a value indicating whether there are errors.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal MappingDocument Document { get; }

    /// <summary>Gets the folder of the mapping, in which other tables are; null if it was not read from a file.</summary>
    internal string? Folder { get; }

    /// <summary>Reads a mapping from a file. Tables to which it refers are in the folder of the file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TableMapping ReadFile(string path) => ReadFile(path, path);

    /// <inheritdoc cref="ReadFile(string)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">The name of the file in diagnostics.</param>
    internal static TableMapping ReadFile(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        return Read(file, name, Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>Reads a mapping from JSON text in UTF-8. Mistakes are reported in <see cref="Diagnostics"/>.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="file">The name of the file in diagnostics; null for none.</param>
    public static TableMapping Read(ReadOnlyMemory<byte> utf8Json, string? file = null) => Read(new MemoryStream(utf8Json.ToArray()), file, folder: null);

    /// <summary>
    /// Gets the JSON Schema of mappings (draft 2020-12), by which editors complete them. It is also in the repository, as <c>docs/schema/claimmodel-map-1.schema.json</c>.
    /// </summary>
    public static string JsonSchema => Schema.Value;

    /// <summary>Returns the mapping of claims that fits a table, as JSON text to start from. It is derived from the headings and the first 1,000 rows.</summary>
    /// <param name="input">The table, which can be compressed with gzip. It is left open.</param>
    /// <param name="format">A format of tables, such as <c>csv</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">The format is not one of tables.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static string Suggest(Stream input, IImportFormat format, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (format is not ITableFormat tables)
        {
            throw new ArgumentException($"The format \"{format?.Name}\" is not one of tables.", nameof(format));
        }

        options ??= ImportOptions.Default;
        var log = new ImportLog(options);
        var content = ClaimImport.Open(input, options, out var counted);
        var context = new ImportContext(content, counted, options, new DatasetSink(log), log, CancellationToken.None);
        using var rows = tables.OpenRows(context);
        return MappingSuggestion.Of(rows);
    }

    private static TableMapping Read(Stream input, string? file, string? folder)
    {
        var options = new ImportOptions { File = file };
        var log = new ImportLog(options);
        var context = new ImportContext(input, new CountingStream(input), options, new DatasetSink(log), log, CancellationToken.None);
        var document = new MappingDocument(new(), []);
        try
        {
            if (JsonInput.Read(context) is { } root)
            {
                document = MappingDocument.Read(root, new MappingReader(log.Add));
            }
        }
        catch (ImportFailure failure)
        {
            log.Add(new Diagnostic { Rule = failure.Rule, Severity = failure.Rule.Severity, Message = failure.Message, Location = failure.Location ?? context.FileLocation });
        }

        return new(document, [.. log.Diagnostics().OrderBy(static diagnostic => (diagnostic.Location.Line, diagnostic.Location.Column))], folder);
    }
}
