using ClaimModel.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClaimModel.AspNetCore.Validation;

/// <summary>Which validation the endpoint of a request asks for.</summary>
internal static class EndpointValidation
{
    /// <summary>Returns the options; null if the endpoint does not ask for validation.</summary>
    public static ValidationOptions? OptionsOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IClaimValidationMetadata>() is { } metadata
            ? metadata.Options ?? context.RequestServices.GetRequiredService<IOptions<ClaimRequestOptions>>().Value.ValidationOptions
            : null;
}
