using System.Text.Json;
using ClaimModel.Files;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Reads a document from a file, or JSON Lines where its name ends in <c>.jsonl</c> or <c>.jsonl.gz</c>; see <see cref="ReadLines"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="InvalidDatasetException">The document has errors; all of them are listed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ClaimDataset Load(string path, ReadOptions? options = null) => ReadFile(path, options).GetDatasetOrThrow();

    /// <inheritdoc cref="Load"/>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ClaimDataset> LoadAsync(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        (await ReadFileAsync(path, options, cancellation).ConfigureAwait(false)).GetDatasetOrThrow();

    /// <summary>Reads what can be read of a file, and says what is wrong with the rest. A name that ends in <c>.jsonl</c> or <c>.jsonl.gz</c> is that of JSON Lines; see <see cref="ReadLines"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult ReadFile(string path, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options = ReadOptions.For(path, options);
        if (DatasetFormats.Of(path) == DatasetFormat.Document)
        {
            return DocumentReader.Read(File.ReadAllBytes(path), options);
        }

        using var file = File.OpenRead(path);
        return ReadLines(file, options);
    }

    /// <inheritdoc cref="ReadFile"/>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ReadResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options = ReadOptions.For(path, options);
        if (DatasetFormats.Of(path) == DatasetFormat.Document)
        {
            return DocumentReader.Read(await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false), options);
        }

        var file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            return await ReadLinesAsync(file, options, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the document to a file, which is replaced only when all of it has been written; JSON Lines where the name ends in <c>.jsonl</c> or <c>.jsonl.gz</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="JsonException">A text contains an unpaired surrogate, or an extension has the name of a known member.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path, WriteOptions? options = null)
    {
        var utf8 = ToUtf8For(path, options);
        using var target = new AtomicFile(path);
        File.WriteAllBytes(target.TemporaryPath, utf8);
        target.Commit();
    }

    /// <inheritdoc cref="Save"/>
    /// <param name="path">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellation">Ends the writing; the file stays as it was.</param>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public async Task SaveAsync(string path, WriteOptions? options = null, CancellationToken cancellation = default)
    {
        var utf8 = ToUtf8For(path, options);
        using var target = new AtomicFile(path);
        await File.WriteAllBytesAsync(target.TemporaryPath, utf8, cancellation).ConfigureAwait(false);
        target.Commit();
    }

    /// <summary>Returns the content of a file of this name.</summary>
    private byte[] ToUtf8For(string path, WriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(path);
        var format = DatasetFormats.Of(path);
        if (format == DatasetFormat.Document)
        {
            return ToUtf8(options);
        }

        using var text = new MemoryStream();
        if (format == DatasetFormat.CompressedJsonLines)
        {
            using var compressed = Gzip.Compress(text);
            ClaimJsonLines.Write(compressed, Records);
        }
        else
        {
            ClaimJsonLines.Write(text, Records);
        }

        return text.ToArray();
    }
}
