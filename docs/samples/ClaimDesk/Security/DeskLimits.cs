using System.Threading.RateLimiting;

namespace ClaimDesk.Security;

/// <summary>How many requests are answered, so that one user cannot occupy the server.</summary>
internal static class DeskLimits
{
    /// <summary>The names of the policies: for signing in, for what scripts request while a user types, and for what takes seconds.</summary>
    public const string SignIn = "sign-in", Typing = "typing", Large = "large";

    /// <summary>Adds the limits.</summary>
    public static IServiceCollection AddDeskLimits(this IServiceCollection services, DeskOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = options.MaxSignInsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
        limiter.AddPolicy(Typing, context => RateLimitPartition.GetConcurrencyLimiter(DeskAuthentication.NameOf(context.User), _ => new() { PermitLimit = 2, QueueLimit = 20 }));
        limiter.AddPolicy(Large, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetConcurrencyLimiter("all users", _ => new() { PermitLimit = 1, QueueLimit = 20 })
            : RateLimitPartition.GetNoLimiter("pages"));
    });
}
