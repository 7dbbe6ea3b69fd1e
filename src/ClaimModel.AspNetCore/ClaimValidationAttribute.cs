using ClaimModel.AspNetCore.Mvc;
using ClaimModel.AspNetCore.Validation;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ClaimModel.AspNetCore;

/// <summary>
/// Evaluates the rules on the records that an MVC action takes as arguments: a record such as <see cref="Claim"/>, a
/// <see cref="ClaimDataset"/>, or a list of records. If there are errors, the action is not called, and the response is a problem (RFC 9457) with
/// status 400 that lists all diagnostics. Warnings alone do not prevent the call.
/// </summary>
/// <remarks>
/// The rules are those of <see cref="ClaimRequestOptions.ValidationOptions"/>. Rules that need the dataset, such as those about references, are
/// skipped on a record that is not in a dataset. For minimal APIs, use <see cref="ClaimValidationExtensions.WithClaimValidation"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ClaimValidationAttribute : Attribute, IFilterFactory, IClaimValidationMetadata
{
    /// <summary>Gets a value indicating whether the filter can be used for other requests: always true.</summary>
    public bool IsReusable => true;

    ValidationOptions? IClaimValidationMetadata.Options => null;

    /// <summary>Creates the filter. Called by ASP.NET Core.</summary>
    /// <param name="serviceProvider">The services.</param>
    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => new ClaimActionFilter();
}
