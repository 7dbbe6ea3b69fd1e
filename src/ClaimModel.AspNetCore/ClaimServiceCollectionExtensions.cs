using ClaimModel.AspNetCore.Problems;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore;

/// <summary>Adds services of ClaimModel to an application.</summary>
public static class ClaimServiceCollectionExtensions
{
    /// <summary>
    /// Answers bodies that the framework itself reads, such as a type of your own with a <see cref="Claim"/>, with a problem (RFC 9457) that lists all
    /// diagnostics of invalid values of ClaimModel. The handler is called only if the application uses the exception handler middleware, and if
    /// <c>RouteHandlerOptions.ThrowOnBadRequest</c> is true. Other exceptions are left to other handlers.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClaimExceptionHandler(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddExceptionHandler<ClaimExceptionHandler>();
    }
}
