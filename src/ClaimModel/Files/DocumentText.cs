using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Files;

/// <summary>Reads documents that may be compressed with gzip.</summary>
internal static class DocumentText
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">The content of the file, compressed or not; it stays open.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The result, and the text of the document, which is empty if it is too long or cannot be decompressed.</returns>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static (ReadResult Result, ReadOnlyMemory<byte> Text) Read(Stream content, ReadOptions options, CancellationToken cancellationToken)
    {
        var counted = new CountingStream(content);
        var beginning = counted.Beginning();
        var stream = Open(content, counted, beginning, options);
        try
        {
            return Read(DocumentBytes.Read(stream, options.MaxBytes, cancellationToken), options, cancellationToken);
        }
        catch (DecompressionException error)
        {
            return (Fail(error, options), default);
        }
        finally
        {
            (stream as DecompressionStream)?.Dispose();
        }
    }

    /// <inheritdoc cref="Read(Stream, ReadOptions, CancellationToken)"/>
    public static async Task<ReadResult> ReadAsync(Stream content, ReadOptions options, CancellationToken cancellationToken)
    {
        var counted = new CountingStream(content);
        var beginning = await counted.BeginningAsync(cancellationToken).ConfigureAwait(false);
        var stream = Open(content, counted, beginning, options);
        try
        {
            return Read(await DocumentBytes.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false), options, cancellationToken).Result;
        }
        catch (DecompressionException error)
        {
            return Fail(error, options);
        }
        finally
        {
            (stream as DecompressionStream)?.Dispose();
        }
    }

    /// <summary>Returns the stream of the text: the file itself, if possible, because its length is known.</summary>
    private static Stream Open(Stream content, CountingStream counted, ReadOnlyMemory<byte> beginning, ReadOptions options)
    {
        if (!content.CanSeek || Gzip.IsMatch(beginning.Span))
        {
            return Gzip.Decompress(counted, beginning.Span, options.ToDecompressionLimits());
        }

        content.Position -= beginning.Length;
        return content;
    }

    private static (ReadResult Result, ReadOnlyMemory<byte> Text) Read(ReadOnlyMemory<byte>? text, ReadOptions options, CancellationToken cancellationToken) =>
        text is { } utf8 ? (DocumentReader.Read(utf8, options, cancellationToken), utf8) : (DocumentReader.TooLong(options), default);

    private static ReadResult Fail(DecompressionException error, ReadOptions options) =>
        DocumentReader.Fail(new(JsonRules.Decompression, 0, error.Message, null), options);
}
