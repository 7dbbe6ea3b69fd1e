using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ClaimModel.AspNetCore.Bodies;
using ClaimModel.AspNetCore.Problems;
using ClaimModel.AspNetCore.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ClaimModel.AspNetCore;

/// <summary>
/// A parameter of a minimal API that takes the body of the request: <c>app.MapPost("/claims", (ClaimBody&lt;Claim&gt; body) => …)</c>.
/// The handler is called only if the body was read without errors; otherwise, the response is a problem (RFC 9457) that lists all diagnostics.
/// </summary>
/// <remarks>
/// Bodies are JSON (<c>application/json</c>) and, for a <see cref="ClaimDataset"/>, also JSON Lines (<c>application/jsonl</c>,
/// <c>application/x-ndjson</c>); in UTF-8, compressed with gzip or not. The status is 400 if the body has errors, 413 if it is larger than
/// <see cref="ClaimRequestOptions.MaxBodyBytes"/>, and 415 if its type or encoding is not supported. The record is validated if the endpoint asks
/// for it; see <see cref="ClaimValidationExtensions.WithClaimValidation"/>.
/// </remarks>
/// <typeparam name="TRecord">The type of the record: <see cref="Claim"/>, <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Unit"/>, <see cref="Contradiction"/> or <see cref="ClaimDataset"/>.</typeparam>
public sealed class ClaimBody<TRecord> : IClaimBody, IBindableFromHttpContext<ClaimBody<TRecord>>, IEndpointParameterMetadataProvider
    where TRecord : ExtensibleRecord
{
    private readonly ReadBody<TRecord> _body;

    private ClaimBody(ReadBody<TRecord> body) => _body = body;

    ReadBody IClaimBody.Body => _body;

    /// <summary>Gets the record.</summary>
    /// <exception cref="InvalidOperationException">The body has errors. This happens only outside of a handler, for example in an endpoint filter that runs before the body is checked.</exception>
    public TRecord Value => _body.Record ?? throw new InvalidOperationException("The body of the request has errors, so that there is no record.");

    /// <summary>Gets the diagnostics of reading. In a handler, these are warnings and info messages.</summary>
    public ValueList<Diagnostic> Diagnostics => _body.Diagnostics;

    /// <summary>Reads the body of a request. Called by ASP.NET Core.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The body, also if it has errors; never null.</returns>
    [SuppressMessage("Design", "CA1000", Justification = "The interface requires it.")]
    public static async ValueTask<ClaimBody<TRecord>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(await ReadBody<TRecord>.CreateAsync(context).ConfigureAwait(false));
    }

    /// <summary>Declares which bodies the endpoint accepts, and makes it answer those with errors. Called by ASP.NET Core.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    [SuppressMessage("Design", "CA1000", Justification = "The interface requires it.")]
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(BodyFormat.MediaTypesOf(typeof(TRecord)), typeof(TRecord)));
        foreach (var status in (int[])[StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType])
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(HttpValidationProblemDetails), [ClaimProblem.ContentType]));
        }

        ClaimEndpointFilter.AddTo(builder);
    }
}

/// <summary>A body of any type of record.</summary>
internal interface IClaimBody
{
    ReadBody Body { get; }
}
