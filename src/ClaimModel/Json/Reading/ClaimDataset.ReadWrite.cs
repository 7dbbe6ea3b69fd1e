using System.Buffers;
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
    /// <summary>Where these records come from.</summary>
    internal Memo<SourceDocument> _origin;

    /// <summary>The text that these records were read from; null where they were not, or where they have been changed.</summary>
    internal SourceDocument? Origin => _origin.For(this) is { } origin && origin.Header.SequenceEqual(Header) ? origin : null;

    /// <summary>What is said of the dataset as a whole.</summary>
    internal object?[] Header => [_schemaReference, _version, _title, _description, _language, _license, _extensions];

    /// <summary>Reads what can be read of UTF-8 bytes, and says what is wrong with the rest. They are kept for the places of later findings, and must not be changed.</summary>
    /// <param name="utf8">The document. A byte order mark is skipped.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) =>
        DocumentReader.Read(utf8, options ?? ReadOptions.Default);

    /// <summary>Reads what can be read of a string, and says what is wrong with the rest.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    public static ReadResult Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(Utf8Text.FromString(json), options ?? ReadOptions.Default);
    }

    /// <summary>Reads what can be read of a stream of UTF-8, up to its end, and says what is wrong with the rest.</summary>
    /// <param name="stream">The document; it stays open.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult Read(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return DocumentReader.Read(text.ToArray(), options ?? ReadOptions.Default);
    }

    /// <inheritdoc cref="Read(Stream, ReadOptions?)"/>
    /// <param name="stream">The document; it stays open.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<ReadResult> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new MemoryStream();
        await stream.CopyToAsync(text, cancellation).ConfigureAwait(false);
        return DocumentReader.Read(text.ToArray(), options ?? ReadOptions.Default);
    }

    /// <summary>Writes the document to a stream, as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="Save" path="/exception"/>
    public void Write(Stream stream, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToUtf8(options));
    }

    /// <summary>Writes the document to a stream, as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="Save" path="/exception"/>
    public async Task WriteAsync(Stream stream, WriteOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(ToUtf8(options), cancellation).ConfigureAwait(false);
    }

    /// <summary>The document as a string. The same dataset always gives the same text.</summary>
    /// <param name="options">How to write it; null for the defaults.</param>
    /// <exception cref="JsonException">A text holds half of a surrogate pair, or an extension has the name of a known member.</exception>
    public string ToJson(WriteOptions? options = null) => Encoding.UTF8.GetString(ToUtf8(options));

    /// <summary>The document as UTF-8 without byte order mark. The same dataset always gives the same bytes; the last is a line feed where lines are indented.</summary>
    /// <inheritdoc cref="ToJson"/>
    public byte[] ToUtf8(WriteOptions? options = null)
    {
        var syntax = (options ?? WriteOptions.Default).ToSyntax();
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, syntax))
        {
            JsonCodecs.Record<ClaimDataset>().Write(json, this);
        }

        if (syntax.Indented)
        {
            text.Write("\n"u8);
        }

        return text.WrittenSpan.ToArray();
    }
}
