namespace ClaimDesk.Security;

/// <summary>
/// Lets an address such as <c>/claims/a?saved=7</c> say that something was saved only to the browser that saved it, and only once. A link, a bookmark or a reload cannot make
/// ClaimDesk say so: they are sent to the address without the message.
/// </summary>
public static class OneTimeMessages
{
    private static readonly string[] Names = ["saved", "deleted", "undone", "unchanged"];

    /// <summary>Requires the cookie that came with the redirection to the address.</summary>
    /// <param name="app">The application.</param>
    /// <param name="isHttps">Whether the application is reached by HTTPS only.</param>
    public static IApplicationBuilder UseOneTimeMessages(this IApplicationBuilder app, bool isHttps)
    {
        var builder = DeskCookies.Create("ClaimDesk.Message", isHttps);
        return app.Use((context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode == StatusCodes.Status302Found && context.Response.Headers.Location.ToString() is var location && HasMessage(QueryOf(location)))
                    {
                        context.Response.Cookies.Append(builder.Name!, Uri.EscapeDataString(QueryOf(location)), builder.Build(context));
                    }

                    return Task.CompletedTask;
                });
                return next(context);
            }

            var query = context.Request.QueryString.Value ?? "";
            if (!HttpMethods.IsGet(context.Request.Method) || !HasMessage(query))
            {
                return next(context);
            }

            if (context.Request.Cookies[builder.Name!] is { } expected && Uri.UnescapeDataString(expected) == query)
            {
                context.Response.Cookies.Delete(builder.Name!, builder.Build(context));
                return next(context);
            }

            context.Response.Redirect(context.Request.PathBase + context.Request.Path.ToUriComponent() + Without(query));
            return Task.CompletedTask;
        });
    }

    private static string QueryOf(string address) => address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? address[start..] : "";

    private static bool HasMessage(string query) => Parts(query).Any(IsMessage);

    private static string Without(string query)
    {
        var rest = string.Join('&', Parts(query).Where(part => !IsMessage(part)));
        return rest.Length == 0 ? "" : "?" + rest;
    }

    private static string[] Parts(string query) => query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsMessage(string part) => Names.Contains(Uri.UnescapeDataString(part.Split('=')[0]), StringComparer.OrdinalIgnoreCase);
}
