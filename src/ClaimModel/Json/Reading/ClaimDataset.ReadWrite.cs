using System.Text;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Writing;
using ClaimModel.Model.Datasets;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>The text from which the dataset was read.</summary>
    internal Memo<SourceDocument> _sourceDocument;

    /// <summary>Gets the text from which the dataset was read; null if there is none, or if the dataset has been changed since.</summary>
    internal SourceDocument? SourceDocument => _sourceDocument.For(this) is { } document && document.Header.SequenceEqual(Header) ? document : null;

    /// <summary>Gets the members of the dataset other than its records.</summary>
    internal object?[] Header => [_schemaReference, _version, _title, _description, _language, _license, _extensions];

    /// <summary>Reads a document from UTF-8 bytes, as far as possible, and reports all problems. The bytes are kept to locate later diagnostics, and must not be changed.</summary>
    /// <param name="utf8">The document. A byte order mark is skipped.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        DocumentReader.Read(utf8, options ?? ReadOptions.Default, cancellationToken);

    /// <summary>Reads a document from a string, as far as possible, and reports all problems.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ReadResult Read(string json, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(Utf8Text.FromString(json), options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a document in UTF-8 from a stream up to its end, as far as possible, and reports all problems.</summary>
    /// <param name="stream">The document; it stays open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return DocumentBytes.Read(stream, options.MaxBytes, cancellationToken) is { } text
            ? DocumentReader.Read(text, options, cancellationToken)
            : DocumentReader.TooLong(options);
    }

    /// <inheritdoc cref="Read(Stream, ReadOptions?, CancellationToken)"/>
    /// <param name="stream">The document; it stays open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ReadResult> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return await DocumentBytes.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false) is { } text
            ? DocumentReader.Read(text, options, cancellationToken)
            : DocumentReader.TooLong(options);
    }

    /// <summary>Writes the document to a stream, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <param name="stream">The target.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <inheritdoc cref="Save" path="/exception"/>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public void Write(Stream stream, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToUtf8(options, cancellationToken));
    }

    /// <summary>Writes the document to a stream, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <param name="stream">The target.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <inheritdoc cref="Save" path="/exception"/>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public async Task WriteAsync(Stream stream, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(ToUtf8(options, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the document as a string. Equal datasets have equal documents.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors (<see cref="ReadErrors"/>), and the options do not accept the loss.</exception>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="JsonException">A text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public string ToJson(WriteOptions? options = null, CancellationToken cancellationToken = default) => Encoding.UTF8.GetString(ToUtf8(options, cancellationToken));

    /// <summary>Returns the document in UTF-8 without a byte order mark. Equal datasets have equal documents. An indented document ends with a line feed.</summary>
    /// <inheritdoc cref="ToJson"/>
    public byte[] ToUtf8(WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= WriteOptions.Default;
        var output = new JsonOutput(options.Indented, maxBufferLength: JsonOutput.DocumentBufferLength, cancellationToken: cancellationToken);
        JsonCodecs.Record<ClaimDataset>().Write(output, null, ToWrite(options));
        if (options.Indented)
        {
            output.EndLine();
        }
        else
        {
            output.End();
        }

        return output.ToArray();
    }

    /// <summary>Returns the dataset to write in place of this one.</summary>
    internal ClaimDataset ToWrite(WriteOptions options) => options.AcceptLoss ? AcceptLoss() : this;
}
