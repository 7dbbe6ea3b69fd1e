using System.Text.Json;
using ClaimModel.Files;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Loads a valid dataset from a file.</summary>
    /// <remarks>
    /// A file whose name ends with <c>.jsonl</c> or <c>.jsonl.gz</c> contains JSON Lines (see <see cref="ReadLines"/>); any other file contains a
    /// document. Only errors of reading throw an exception: use <see cref="Validate"/> to evaluate the rules, and
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
    /// A file whose name ends with <c>.jsonl</c> or <c>.jsonl.gz</c> contains JSON Lines (see <see cref="ReadLines"/>); any other file contains a
    /// document.
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
        return DatasetFormats.Of(path) == DatasetFormat.Document ? Read(file, options, cancellationToken) : ReadLines(file, options, cancellationToken);
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
            return DatasetFormats.Of(path) == DatasetFormat.Document
                ? await ReadAsync(file, options, cancellationToken).ConfigureAwait(false)
                : await ReadLinesAsync(file, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Saves the dataset to a file. An existing file is replaced atomically: if saving fails, it is not changed.</summary>
    /// <remarks>
    /// <para>
    /// If the file name ends with <c>.jsonl</c> or <c>.jsonl.gz</c>, JSON Lines are written, compressed with gzip in the second case; otherwise,
    /// a document is written.
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
        var format = DatasetFormats.Of(path);
        if (format == DatasetFormat.Document)
        {
            return ToUtf8(options, cancellationToken);
        }

        using var text = new MemoryStream();
        DatasetFormats.Write(text, ToWrite(options ?? WriteOptions.Default).EnumerateRecords(), format, cancellationToken);
        return text.ToArray();
    }
}
