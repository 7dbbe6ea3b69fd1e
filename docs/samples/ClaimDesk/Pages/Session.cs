using ClaimDesk.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace ClaimDesk.Pages;

/// <summary>Keeps what users have entered when their session ends: after some hours, in another tab, or because the server was started again.</summary>
internal static class Session
{
    /// <summary>Maps what scripts ask before they post a form: who is signed in, and the token for forms. Both are null if nobody is.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/session", static (HttpContext context, IAntiforgery antiforgery) =>
        context.User.Identity is { IsAuthenticated: true }
            ? Results.Json(new SessionAnswer(DeskAuthentication.NameOf(context.User), antiforgery.GetAndStoreTokens(context).RequestToken))
            : Results.Json(new SessionAnswer(null, null))).AllowAnonymous();

    /// <summary>Answers forms of users who are no longer signed in with the error page, which keeps their fields, instead of redirecting to the sign-in, which would lose them.</summary>
    public static IApplicationBuilder UseFormsOfEndedSessions(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.User.Identity is { IsAuthenticated: true } || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    });

    /// <summary>The answer about a session.</summary>
    /// <param name="Name">The name of the user.</param>
    /// <param name="Token">The token for forms.</param>
    internal sealed record SessionAnswer(string? Name, string? Token);
}
