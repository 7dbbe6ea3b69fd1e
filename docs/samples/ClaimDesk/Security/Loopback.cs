using System.Net;

namespace ClaimDesk.Security;

/// <summary>Restricts the development sign-in, which knows no passwords, to this machine.</summary>
public static class Loopback
{
    private static readonly string[] HeadersOfProxies =
        ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-Original-Forwarded-For", "X-Original-Host", "True-Client-IP", "CF-Connecting-IP", "Fly-Client-IP", "Fastly-Client-IP"];

    /// <summary>Returns the address in the configuration that other machines can reach; null if there is none.</summary>
    public static string? FindOther(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        return (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(endpoints).FirstOrDefault(url => !IsLoopback(url));
    }

    /// <summary>Answers requests from other machines with an error, also those that a proxy brings if it says so in a header. A tunnel, or a proxy without any of these headers, cannot be recognized.</summary>
    public static IApplicationBuilder UseLoopbackOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !context.Request.Headers.Keys.Any(IsOfProxy))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The development sign-in accepts connections from the same machine only. Configure another sign-in to use ClaimDesk from elsewhere.");
    });

    private static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || HeadersOfProxies.Contains(header, StringComparer.OrdinalIgnoreCase);

    private static bool IsLoopback(string url)
    {
        try
        {
            var host = BindingAddress.Parse(url).Host;
            return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
