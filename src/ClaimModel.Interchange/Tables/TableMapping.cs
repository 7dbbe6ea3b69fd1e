using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Streams;

namespace ClaimModel.Interchange;

/// <summary>The mapping of a table: which column feeds which member, and how cells are converted. It is read from a file such as <c>liar.map.json</c>.</summary>
/// <remarks>The format is described in <c>docs/interchange.md</c>, and by the JSON Schema <c>claimmodel-map-1.schema.json</c>. This type is immutable and thread-safe.</remarks>
public sealed class TableMapping
{
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
    public static TableMapping ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        return Read(file, path, Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>Reads a mapping from JSON text in UTF-8. Mistakes are reported in <see cref="Diagnostics"/>.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="file">The name of the file in diagnostics; null for none.</param>
    public static TableMapping Read(ReadOnlyMemory<byte> utf8Json, string? file = null) => Read(new MemoryStream(utf8Json.ToArray()), file, folder: null);

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
