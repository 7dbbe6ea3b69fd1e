using ClaimModel.JsonLines;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ClaimModel.AspNetCore.Bodies;

/// <summary>The result of reading a request body as a record.</summary>
internal abstract class ReadBody
{
    private static readonly Dictionary<Type, Func<HttpContext, Task<ReadBody>>> Readers = new()
    {
        [typeof(Actor)] = ReadAsync<Actor>,
        [typeof(Topic)] = ReadAsync<Topic>,
        [typeof(Source)] = ReadAsync<Source>,
        [typeof(Predicate)] = ReadAsync<Predicate>,
        [typeof(Unit)] = ReadAsync<Unit>,
        [typeof(Claim)] = ReadAsync<Claim>,
        [typeof(Contradiction)] = ReadAsync<Contradiction>,
        [typeof(ClaimDataset)] = ReadAsync<ClaimDataset>,
    };

    /// <summary>Gets the record; null if there are errors, or if the body was rejected.</summary>
    public abstract ExtensibleRecord? Record { get; }

    /// <summary>Gets the reason why the body was not read at all; null if it was.</summary>
    public BadHttpRequestException? Rejection { get; protected init; }

    /// <summary>Gets the diagnostics of reading.</summary>
    public abstract ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics of reading that are not listed.</summary>
    public abstract long Omitted { get; }

    /// <summary>Evaluates the rules, and returns their diagnostics together with those of reading.</summary>
    public abstract ValidationReport Validate(ValidationOptions options, int maxDiagnostics);

    /// <summary>Determines whether bodies are read as a type.</summary>
    public static bool IsReadable(Type recordType) => Readers.ContainsKey(recordType);

    /// <summary>Reads the body of a request as a type that is known only at run time.</summary>
    /// <exception cref="OperationCanceledException">The client closed the connection.</exception>
    public static Task<ReadBody> CreateAsync(Type recordType, HttpContext context) => Readers[recordType](context);

    private static async Task<ReadBody> ReadAsync<TRecord>(HttpContext context)
        where TRecord : ExtensibleRecord => await ReadBody<TRecord>.CreateAsync(context).ConfigureAwait(false);
}

/// <inheritdoc/>
internal sealed class ReadBody<TRecord> : ReadBody
    where TRecord : ExtensibleRecord
{
    private readonly RecordReadResult<TRecord>? _json;
    private readonly (ReadResult Result, byte[] Utf8, ReadOptions Options)? _lines;

    private ReadBody(RecordReadResult<TRecord> json) => _json = json;

    private ReadBody(ReadResult result, byte[] utf8, ReadOptions options) => _lines = (result, utf8, options);

    private ReadBody(BadHttpRequestException rejection) => Rejection = rejection;

    public override TRecord? Record =>
        _lines is { } lines ? (lines.Result.HasErrors ? null : (TRecord)(ExtensibleRecord)lines.Result.Dataset) : _json?.Record;

    public override ValueList<Diagnostic> Diagnostics => _lines?.Result.Diagnostics ?? _json?.Diagnostics ?? [];

    public override long Omitted => _lines?.Result.Omitted ?? _json?.Omitted ?? 0;

    public override ValidationReport Validate(ValidationOptions options, int maxDiagnostics)
    {
        if (_lines is not { } lines)
        {
            return _json!.Validate(options); // a rejected body is not validated
        }

        using var stream = new MemoryStream(lines.Utf8);
        return ClaimJsonLines.Validate(stream, options, new() { Reading = lines.Options, MaxDegreeOfParallelism = 1, MaxDiagnostics = maxDiagnostics }).Validation;
    }

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="OperationCanceledException">The client closed the connection.</exception>
    public static async Task<ReadBody<TRecord>> CreateAsync(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<ClaimRequestOptions>>().Value;
        try
        {
            var isLines = IsJsonLines(context.Request);
            var limit = RequestBody.LimitOf(context, options);
            var utf8 = await RequestBody.ReadAsync(context.Request, limit, context.RequestAborted).ConfigureAwait(false);
            if (!isLines)
            {
                return new(ClaimJson.Read<TRecord>(utf8, options.ReadOptions));
            }

            // JSON Lines are also decompressed by the reader, if their content is gzip.
            var reading = options.ReadOptions with { MaxDecompressedBytes = limit };
            using var lines = new MemoryStream(utf8);
            return new(ClaimDataset.ReadLines(lines, reading), utf8, reading);
        }
        catch (BadHttpRequestException rejection)
        {
            return new(rejection);
        }
    }

    private static bool IsJsonLines(HttpRequest request)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && IsUtf8(type))
        {
            if (BodyFormat.IsJson(type))
            {
                return false;
            }

            if (typeof(TRecord) == typeof(ClaimDataset) && BodyFormat.IsJsonLines(type))
            {
                return true;
            }
        }

        throw new BadHttpRequestException(
            $"The Content-Type of the body is not supported; send UTF-8 as {string.Join(", ", BodyFormat.MediaTypesOf(typeof(TRecord)))}.",
            StatusCodes.Status415UnsupportedMediaType);
    }

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        HeaderUtilities.RemoveQuotes(type.Charset).Value is not { Length: > 0 } charset
        || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}
