using ClaimModel.Validation;

namespace ClaimModel.AspNetCore.Validation;

/// <summary>The metadata of an endpoint whose records are validated.</summary>
internal interface IClaimValidationMetadata
{
    /// <summary>Gets the options of the endpoint; null for those of the application.</summary>
    ValidationOptions? Options { get; }
}
