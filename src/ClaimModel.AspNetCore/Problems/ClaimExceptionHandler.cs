using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ClaimModel.AspNetCore.Problems;

/// <summary>Answers requests whose JSON contains invalid values of types of ClaimModel, if the framework threw an exception for it.</summary>
internal sealed class ClaimExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException { InnerException: InvalidJsonException json } || ClaimProblem.Of(httpContext, json) is not { } problem)
        {
            return false;
        }

        await problem.WriteAsync(httpContext).ConfigureAwait(false);
        return true;
    }
}
