using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Streams;

namespace ClaimModel.Interchange;

/// <summary>Imports claims from foreign formats, into memory or as a stream of JSON Lines.</summary>
/// <remarks>
/// What is wrong with the input is reported in the result; only cancellation, and failures to read or write a stream, are exceptions. Importing the
/// same file twice produces the same ids and the same bytes. This type is thread-safe.
/// </remarks>
public static class ClaimImport
{
    private const int BeginningLength = 1 << 16;

    /// <summary>Imports a file.</summary>
    /// <param name="path">The path of the file, which can be compressed with gzip.</param>
    /// <param name="format">The format; null to determine it by the extension or the content.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the import.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ArgumentException">The format cannot be determined.</exception>
    public static ImportResult ReadFile(string path, IImportFormat? format = null, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        options ??= ImportOptions.Default;
        format ??= FormatOf(path, file, options) ?? throw new ArgumentException($"The format of \"{path}\" cannot be determined; specify it.", nameof(path));
        return Read(file, format, options with { File = options.File ?? path }, cancellationToken);
    }

    /// <summary>Imports a stream into memory.</summary>
    /// <param name="input">The stream, which can be compressed with gzip. It is left open.</param>
    /// <param name="format">The format, such as one of <see cref="InterchangeFormats.Imports"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the import.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The import was canceled.</exception>
    public static ImportResult Read(Stream input, IImportFormat format, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        options ??= ImportOptions.Default;
        var log = new ImportLog(options);
        var sink = new DatasetSink(log);
        Run(input, format, options, sink, log, cancellationToken);
        return new(sink.ToDataset(), log, ImportResult.LocateBy(sink.Origins(), DiagnosticLocation.OfValue("", options.File)));
    }

    /// <summary>Imports a stream, and writes the records as JSON Lines while it is read.</summary>
    /// <param name="input">The stream, which can be compressed with gzip. It is left open.</param>
    /// <param name="output">The destination of JSON Lines. It is left open.</param>
    /// <param name="format">The format, such as one of <see cref="InterchangeFormats.Imports"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the import; what was written before remains.</param>
    /// <exception cref="IOException">A stream cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The import was canceled.</exception>
    public static ImportReport ReadToJsonLines(Stream input, Stream output, IImportFormat format, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(format);
        options ??= ImportOptions.Default;
        var log = new ImportLog(options);
        using var sink = new LinesSink(output, log);
        Run(input, format, options, sink, log, cancellationToken);
        sink.Complete();
        return new(sink.Counts, log);
    }

    /// <summary>Returns the format of a file by its extension or its content; null if it cannot be determined. Tables of a format with columns of its own are recognized by their headings.</summary>
    /// <param name="path">The path of the file; null if there is none.</param>
    /// <param name="file">The content, which is then positioned at its beginning.</param>
    /// <param name="options">The limits.</param>
    internal static IImportFormat? FormatOf(string? path, Stream file, ImportOptions options)
    {
        var format = path is null ? null : InterchangeFormats.ImportOf(path);
        return (format is null or ITableFormat ? Recognize(file, options) : null) ?? format;
    }

    /// <summary>Returns the format of the content of a file, which is then positioned at its beginning; null if it is not recognized.</summary>
    internal static IImportFormat? Recognize(Stream file, ImportOptions options)
    {
        var beginning = new byte[BeginningLength];
        try
        {
            using var content = Open(file, options, out _);
            return InterchangeFormats.Recognize(beginning.AsSpan(0, content.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)));
        }
        catch (DecompressionException)
        {
            return null;
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static void Run(Stream input, IImportFormat format, ImportOptions options, RecordSink sink, ImportLog log, CancellationToken cancellationToken)
    {
        using var content = new CountingStream(Open(input, options, out var counted), BeginningLength);
        var context = new ImportContext(content, counted, options, sink, log, cancellationToken);
        try
        {
            format.Import(context);
        }
        catch (ImportFailure failure)
        {
            log.Add(new Diagnostic { Rule = failure.Rule, Severity = failure.Rule.Severity, Message = failure.Message, Location = failure.Location ?? context.FileLocation });
        }
        catch (DecompressionException failure)
        {
            log.Add(new Diagnostic { Rule = ImportRules.Limit, Severity = ImportRules.Limit.Severity, Message = failure.Message, Location = context.FileLocation });
        }

        context.Complete();
        counted.ThrowIfChanged(options.File);
    }

    internal static Stream Open(Stream input, ImportOptions options, out CountingStream counted)
    {
        counted = new CountingStream(input);
        var limits = new DecompressionLimits(options.MaxDecompressedBytes, options.MaxDecompressionRatio, nameof(ImportOptions.MaxDecompressedBytes), nameof(ImportOptions.MaxDecompressionRatio));
        return Gzip.Decompress(counted, counted.Beginning().Span, limits);
    }
}
