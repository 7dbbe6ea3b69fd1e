using ClaimDesk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClaimDesk.Tests.Security;

/// <summary>How a sign-in is plugged in.</summary>
public sealed class DeskAuthenticationTests
{
    [Fact]
    public void AddDeskAuthentication_OtherHandler_ChallengesUsers()
    {
        var services = new ServiceCollection();

        services.AddDeskAuthentication(isHttps: true, authentication => authentication.AddCookie("OpenIdConnect"));

        using var provider = services.AddLogging().BuildServiceProvider();
        provider.GetRequiredService<IOptions<AuthenticationOptions>>().Value.DefaultChallengeScheme.Should().Be("OpenIdConnect");
        provider.GetRequiredService<SignInMode>().IsDevelopment.Should().BeFalse();
        var cookie = provider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie;
        cookie.SameSite.Should().Be(SameSiteMode.Lax, "another site sends the user back");
        cookie.Name.Should().Be("__Host-ClaimDesk");
    }

    [Fact]
    public void AddDeskAuthentication_NoHandler_IsTheDevelopmentSignIn()
    {
        var services = new ServiceCollection();

        services.AddDeskAuthentication(isHttps: false, signIn: null);

        using var provider = services.AddLogging().BuildServiceProvider();
        provider.GetRequiredService<SignInMode>().IsDevelopment.Should().BeTrue();
        var cookie = provider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie;
        (cookie.Name, cookie.SameSite, cookie.HttpOnly).Should().Be(("ClaimDesk", SameSiteMode.Strict, true));
    }
}
