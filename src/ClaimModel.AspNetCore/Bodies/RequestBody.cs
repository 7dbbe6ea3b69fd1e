using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ClaimModel.AspNetCore.Bodies;

/// <summary>Reads the bytes of a request body, decompressed if necessary, up to a limit.</summary>
internal static class RequestBody
{
    /// <exception cref="BadHttpRequestException">The body is too large (413), compressed in a way that is not supported (415), or corrupted (400).</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }

        using var bytes = new MemoryStream();
        using var decompressed = Decompress(request);
        try
        {
            var buffer = new byte[16 << 10];
            for (int count; (count = await (decompressed ?? request.Body).ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + count > limit)
                {
                    throw TooLarge(limit);
                }

                bytes.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("The body is not a valid gzip stream.", StatusCodes.Status400BadRequest, exception);
        }

        return bytes.ToArray();
    }

    /// <summary>Returns the limit for a request: that of the endpoint, if it has one, and otherwise that of the options.</summary>
    public static long LimitOf(HttpContext context, ClaimRequestOptions options)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } endpoint
            ? endpoint.MaxRequestBodySize ?? Array.MaxLength
            : options.MaxBodyBytes;
        return Math.Min(limit, Array.MaxLength);
    }

    /// <summary>Returns the decompressed body; null if it is not compressed.</summary>
    private static GZipStream? Decompress(HttpRequest request) => request.Headers.ContentEncoding.ToString().Trim().ToUpperInvariant() switch
    {
        "" or "IDENTITY" => null,
        "GZIP" or "X-GZIP" => new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        _ => throw new BadHttpRequestException("The Content-Encoding of the body is not supported; send it uncompressed or as gzip.", StatusCodes.Status415UnsupportedMediaType),
    };

    private static BadHttpRequestException TooLarge(long limit) => new(
        string.Create(CultureInfo.InvariantCulture, $"The body is larger than {limit:N0} bytes; send less at a time."),
        StatusCodes.Status413PayloadTooLarge);
}
