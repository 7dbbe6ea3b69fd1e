using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace ClaimDesk.Security;

/// <summary>Requires an antiforgery token for every request that can change something, whatever handles it: in a form field, or in the header <c>RequestVerificationToken</c>.</summary>
public static class AntiforgeryEverywhere
{
    /// <summary>Requires the token.</summary>
    public static IApplicationBuilder UseAntiforgeryEverywhere(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var method = context.Request.Method;
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isErrorPage && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method)
            && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    });
}
