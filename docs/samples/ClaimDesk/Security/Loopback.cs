using System.Net;

namespace ClaimDesk.Security;

/// <summary>Restricts the development sign-in, which knows no passwords, to this machine.</summary>
public static class Loopback
{
    /// <summary>Returns the address in the configuration that other machines can reach; null if there is none.</summary>
    public static string? FindOther(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        return (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(endpoints).FirstOrDefault(url => !IsLoopback(url));
    }

    /// <summary>Answers requests from other machines with an error, also those that a proxy brings.</summary>
    public static IApplicationBuilder UseLoopbackOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Request.Headers;
        if (context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("Forwarded"))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The development sign-in accepts connections from the same machine only. Configure another sign-in to use ClaimDesk from elsewhere.");
    });

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
