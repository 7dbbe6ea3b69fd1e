using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace ClaimDesk.Security;

/// <summary>Requires an antiforgery token for every request that can change something, whatever handles it: in a form field, or in the header <c>RequestVerificationToken</c>.</summary>
public static class AntiforgeryEverywhere
{
    /// <summary>Requires the token.</summary>
    public static IApplicationBuilder UseAntiforgeryEverywhere(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!ChangesSomething(context) || await IsValidAsync(context))
        {
            await next(context);
        }
    });

    private static bool ChangesSomething(HttpContext context)
    {
        var method = context.Request.Method;
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        return !isErrorPage && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);
    }

    private static async Task<bool> IsValidAsync(HttpContext context)
    {
        try
        {
            if (context.Request.HasFormContentType)
            {
                _ = await context.Request.ReadFormAsync(context.RequestAborted);
            }

            if (await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            {
                return true;
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode; // larger than the server accepts, or too slow
        }
        catch (InvalidDataException exception) when (exception.Message.Contains("limit", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or IOException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest; // not a form
        }

        return false;
    }
}
