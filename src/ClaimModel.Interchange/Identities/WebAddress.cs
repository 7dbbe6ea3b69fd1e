using LibraryAddress = ClaimModel.Validation.Rules.WebAddress;

namespace ClaimModel.Interchange.Identities;

/// <summary>Normalizes web addresses, so that different spellings of the address of one page are equal. Never fails: other texts are returned as they are.</summary>
internal static class WebAddress
{
    /// <summary>Determines whether a text is an absolute http or https address.</summary>
    public static bool IsAbsolute(string text) => Parse(text) is not null;

    /// <summary>Returns an address without what does not change the page.</summary>
    /// <remarks>
    /// This is the comparison of the rule for sources with the same URL: without scheme, <c>www.</c>, default port, final slash, fragment (unless it
    /// is a route of an application, <c>#/</c> or <c>#!</c>) and tracking parameters, with the host in lowercase. In addition, the host is in the
    /// form of DNS (<c>xn--</c>), characters are percent-encoded only where necessary, and <c>.</c> and <c>..</c> in the path are resolved.
    /// </remarks>
    public static string Normalize(string address)
    {
        if (Parse(address) is not { } uri)
        {
            return address;
        }

        var user = uri.UserInfo.Length > 0 ? $"{uri.UserInfo}@" : "";
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return LibraryAddress.KeyOf($"{uri.Scheme}://{user}{HostOf(uri)}{port}{uri.PathAndQuery}{uri.Fragment}");
    }

    private static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 ? uri : null;

    private static string HostOf(Uri uri)
    {
        try
        {
            return uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost.TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return uri.Host; // no valid international name
        }
    }
}
