using ClaimModel.AspNetCore.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ClaimModel.AspNetCore.Validation;

/// <summary>The endpoint filter that answers requests whose records have errors.</summary>
internal static class ClaimEndpointFilter
{
    private static readonly Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> Factory = (_, next) => context => InvokeAsync(context, next);

    /// <summary>Adds the filter to an endpoint, once.</summary>
    public static void AddTo(EndpointBuilder builder)
    {
        if (!builder.FilterFactories.Contains(Factory))
        {
            builder.FilterFactories.Add(Factory);
        }
    }

    private static ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var validation = EndpointValidation.OptionsOf(context.HttpContext);
        var problem = context.Arguments
            .Select(argument => argument is IClaimBody body
                ? ClaimProblem.Of(context.HttpContext, body.Body, validation)
                : validation is null ? null : ClaimProblem.Of(context.HttpContext, ArgumentRecords.In(argument), validation))
            .FirstOrDefault(problem => problem is not null);
        return problem is null ? next(context) : new(new Result(problem));
    }

    private sealed class Result(ClaimProblem problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => problem.WriteAsync(httpContext);
    }
}
