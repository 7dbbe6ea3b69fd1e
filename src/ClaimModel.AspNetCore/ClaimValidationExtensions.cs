using ClaimModel.AspNetCore.Validation;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Builder;

namespace ClaimModel.AspNetCore;

/// <summary>Adds validation to the endpoints of minimal APIs.</summary>
public static class ClaimValidationExtensions
{
    /// <summary>
    /// Evaluates the rules on the records that a handler takes as arguments: a <see cref="ClaimBody{TRecord}"/>, a record such as
    /// <see cref="Claim"/>, a <see cref="ClaimDataset"/>, or a list of records. If there are errors, the handler is not called, and the response is
    /// a problem (RFC 9457) with status 400 that lists all diagnostics. Warnings alone do not prevent the call.
    /// </summary>
    /// <remarks>Rules that need the dataset, such as those about references, are skipped on a record that is not in a dataset.</remarks>
    /// <typeparam name="TBuilder">The type of the endpoint or the group of endpoints.</typeparam>
    /// <param name="builder">The endpoint or the group of endpoints.</param>
    /// <param name="options">The rules and other options; null for <see cref="ClaimRequestOptions.ValidationOptions"/>. Options of an endpoint replace those of its group.</param>
    /// <returns>The same endpoint or group.</returns>
    public static TBuilder WithClaimValidation<TBuilder>(this TBuilder builder, ValidationOptions? options = null)
        where TBuilder : IEndpointConventionBuilder
    {
        var metadata = new Metadata(options);
        builder.Add(endpoint =>
        {
            endpoint.Metadata.Add(metadata);
            ClaimEndpointFilter.AddTo(endpoint);
        });
        return builder;
    }

    private sealed record Metadata(ValidationOptions? Options) : IClaimValidationMetadata;
}
