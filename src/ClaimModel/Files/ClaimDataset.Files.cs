using System.Text.Json;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Loads a valid dataset from a file.</summary>
    /// <remarks>
    /// A file whose name ends with <c>.jsonl</c>, <c>.ndjson</c> or <c>.jl</c> contains JSON Lines (see <see cref="ReadLines"/>), and one whose name ends
    /// with <c>.json</c> a document; of any other file, the first lines are examined. Each can be compressed with gzip. Only errors of reading throw an exception: use <see cref="Validate"/> to evaluate the rules, and
    /// <see cref="ReadFile"/> to read a file that may contain errors.
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <exception cref="InvalidDatasetException">The file contains errors; the exception lists all of them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
    public static ClaimDataset Load(string path, ReadOptions? options = null) => ReadFile(path, options).GetDatasetOrThrow();

    /// <inheritdoc cref="Load"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static async Task<ClaimDataset> LoadAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        (await ReadFileAsync(path, options, cancellationToken).ConfigureAwait(false)).GetDatasetOrThrow();

    /// <summary>Reads a dataset from a file that may contain errors: everything that is valid is read, and the result lists all errors.</summary>
    /// <remarks>
    /// A file whose name ends with <c>.jsonl</c>, <c>.ndjson</c> or <c>.jl</c> contains JSON Lines (see <see cref="ReadLines"/>), and one whose name ends
    /// with <c>.json</c> a document; of any other file, the first lines are examined. Each can be compressed with gzip.
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to read the file.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static ReadResult ReadFile(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options = ReadOptions.For(path, options);
        using var file = File.OpenRead(path);
        return DatasetFormats.Of(path) switch
        {
            DatasetFormat.Document => DocumentText.Read(file, options, cancellationToken).Result,
            DatasetFormat.JsonLines => ReadLines(file, options, cancellationToken),
            _ => ReadDetected(new(file, FormatDetector.MaxLength)),
        };

        ReadResult ReadDetected(CountingStream content) => FormatDetector.Detect(content.Beginning()) == DatasetFormat.JsonLines
            ? ReadLines(content, options, cancellationToken)
            : DocumentText.Read(content, options, cancellationToken).Result;
    }

    /// <inheritdoc cref="ReadFile"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static async Task<ReadResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options = ReadOptions.For(path, options);
        var file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            return DatasetFormats.Of(path) switch
            {
                DatasetFormat.Document => await DocumentText.ReadAsync(file, options, cancellationToken).ConfigureAwait(false),
                DatasetFormat.JsonLines => await ReadLinesAsync(file, options, cancellationToken).ConfigureAwait(false),
                _ => await ReadDetectedAsync(new(file, FormatDetector.MaxLength)).ConfigureAwait(false),
            };
        }

        async Task<ReadResult> ReadDetectedAsync(CountingStream content) =>
            FormatDetector.Detect(await content.BeginningAsync(cancellationToken).ConfigureAwait(false)) == DatasetFormat.JsonLines
                ? await ReadLinesAsync(content, options, cancellationToken).ConfigureAwait(false)
                : await DocumentText.ReadAsync(content, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Saves the dataset to a file. An existing file is replaced atomically: if saving fails, it is not changed.</summary>
    /// <remarks>
    /// <para>
    /// If the file name ends with <c>.jsonl</c>, <c>.ndjson</c> or <c>.jl</c>, JSON Lines are written; otherwise, a document is written. If <c>.gz</c>
    /// follows, the file is compressed with gzip.
    /// </para>
    /// <para>
    /// The content is written to a temporary file in the same folder, named <c>.claimmodel-*.partial</c>, which only the current user can read. It
    /// is written to the storage device, and then renamed. The owner, group, permissions and access control list of an existing file are preserved, without
    /// the special bits (setuid, setgid, sticky); if this is not permitted, the file is not replaced. Symbolic links are followed; other hard links
    /// to the file keep the earlier content. Pipes, terminals and other character devices are written into instead of replaced, also
    /// <c>/dev/stdout</c>; sockets and block devices are refused.
    /// </para>
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null for the defaults. JSON Lines are never indented.</param>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors (<see cref="ReadErrors"/>), and the options do not accept the loss.</exception>
    /// <exception cref="JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file.</exception>
    public void Save(string path, WriteOptions? options = null)
    {
        var utf8 = ToUtf8For(path, options);
        using var target = new AtomicFile(path);
        target.Content.Write(utf8);
        target.Commit();
    }

    /// <inheritdoc cref="Save"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null for the defaults. JSON Lines are never indented.</param>
    /// <param name="cancellationToken">Cancels writing. The file is then not changed.</param>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public async Task SaveAsync(string path, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        var utf8 = ToUtf8For(path, options, cancellationToken);
        using var target = new AtomicFile(path);
        await target.Content.WriteAsync(utf8, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        target.Commit();
    }

    /// <summary>Returns the content in the format that the file name specifies.</summary>
    private byte[] ToUtf8For(string path, WriteOptions? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isCompressed = DatasetFormats.IsCompressed(path);
        if (DatasetFormats.Of(path) == DatasetFormat.JsonLines)
        {
            using var lines = new MemoryStream();
            DatasetFormats.Write(lines, ToWrite(options ?? WriteOptions.Default).EnumerateRecords(), DatasetFormat.JsonLines, isCompressed, cancellationToken);
            return lines.ToArray();
        }

        var document = ToUtf8(options, cancellationToken);
        return isCompressed ? Gzip.Compress(document) : document;
    }
}
