namespace ClaimModel.Interchange.Identities;

/// <summary>Normalizes web addresses, so that different spellings of the address of one page are equal. Never fails: other texts are returned as they are.</summary>
internal static class WebAddress
{
    /// <summary>Determines whether a text is an absolute http or https address.</summary>
    public static bool IsAbsolute(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;

    /// <summary>Returns an address without scheme, <c>www.</c>, default port, fragment, trailing slash and tracking parameters; lowercase up to the path.</summary>
    public static string Normalize(string address)
    {
        if (!IsAbsolute(address))
        {
            return address;
        }

        var uri = new Uri(address);
        var host = uri.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.IdnHost[4..] : uri.IdnHost;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(static parameter => !IsTracking(parameter));
        var parameters = string.Join('&', query);
        return $"{host.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}{(parameters.Length > 0 ? $"?{parameters}" : "")}";
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || parameter.Split('=')[0].ToLowerInvariant() is "fbclid" or "gclid" or "mc_cid" or "mc_eid" or "igshid";
}
