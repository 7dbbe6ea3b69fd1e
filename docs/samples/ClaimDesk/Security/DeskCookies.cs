namespace ClaimDesk.Security;

/// <summary>The cookies: not readable by scripts, and not sent with requests from other sites.</summary>
internal static class DeskCookies
{
    /// <summary>Returns a cookie. With HTTPS, its name begins with <c>__Host-</c>, so that browsers accept it only from this host and by HTTPS.</summary>
    public static CookieBuilder Create(string name, bool isHttps) => new()
    {
        Name = isHttps ? "__Host-" + name : name,
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    };
}
