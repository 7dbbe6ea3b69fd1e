using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimDesk.Security;

/// <summary>How users sign in.</summary>
/// <remarks>
/// <para>
/// By default, the development sign-in is used: a user enters a name, without a password. It is for one machine, so it accepts connections from this machine only.
/// </para>
/// <para>
/// For a desk of several people, pass a handler to <see cref="DeskApplication.RunAsync"/>, in Program.cs. With the package
/// Microsoft.AspNetCore.Authentication.OpenIdConnect:
/// </para>
/// <code>
/// return await DeskApplication.RunAsync(args, authentication => authentication.AddOpenIdConnect(options =>
/// {
///     options.Authority = "https://login.example.org";
///     options.ClientId = "claimdesk";
///     options.ClientSecret = Environment.GetEnvironmentVariable("CLAIMDESK_SECRET");
///     options.ResponseType = "code";
///     options.TokenValidationParameters.NameClaimType = "name";
/// }));
/// </code>
/// <para>
/// The last scheme that is added challenges users who have not signed in; who has signed in is kept in the cookie of ClaimDesk. The name of the identity is what the history
/// records. To let in only some users, add a requirement to <see cref="AuthorizationOptions.FallbackPolicy"/>.
/// </para>
/// </remarks>
public static class DeskAuthentication
{
    /// <summary>Adds the sign-in. Everything requires it that does not expressly allow anonymous users.</summary>
    /// <param name="services">The services.</param>
    /// <param name="isHttps">Whether the application is reached by HTTPS only.</param>
    /// <param name="signIn">Adds the handler by which users sign in; null for the development sign-in.</param>
    public static void AddDeskAuthentication(this IServiceCollection services, bool isHttps, Action<AuthenticationBuilder>? signIn)
    {
        ArgumentNullException.ThrowIfNull(services);
        var authentication = services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie = DeskCookies.Create("ClaimDesk", isHttps);
                if (signIn is not null)
                {
                    // Browsers do not send strict cookies when another site, which has checked the password, sends the user back. The antiforgery tokens protect all changes.
                    options.Cookie.SameSite = SameSiteMode.Lax;
                }

                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/error/403";
                options.ExpireTimeSpan = TimeSpan.FromHours(12);
                options.SlidingExpiration = true;
            });
        if (signIn is null)
        {
            services.AddDataProtection().AddKeyManagementOptions(keys => keys.XmlRepository = new MemoryKeys());
        }
        else
        {
            signIn(authentication);
            services.PostConfigure<AuthenticationOptions>(options => options.DefaultChallengeScheme = options.Schemes.Last().Name);
        }

        services.AddSingleton(new SignInMode(IsDevelopment: signIn is null));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Returns the name that the history records for a user.</summary>
    public static string NameOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return UserName.Clean(user.Identity?.Name ?? user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? user.FindFirst("sub")?.Value ?? "");
    }

    /// <summary>Returns who a user of the development sign-in is.</summary>
    internal static ClaimsPrincipal Identify(string name) =>
        new(new ClaimsIdentity([new System.Security.Claims.Claim(ClaimTypes.Name, name.Trim())], CookieAuthenticationDefaults.AuthenticationScheme));
}
