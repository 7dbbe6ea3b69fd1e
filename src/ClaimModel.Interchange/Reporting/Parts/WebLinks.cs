using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Links to other sites. Only absolute http and https addresses without a user name become links; others are shown as text.</summary>
internal static class WebLinks
{
    /// <summary>Returns a link with a text.</summary>
    public static HtmlPart Link(string? address, HtmlPart text) => html =>
    {
        if (TryGetAddress(address, out var link))
        {
            html.Write($"""<a class="external" href="{link}" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">{text}</a>""");
        }
        else
        {
            html.Write($"{text}");
        }
    };

    /// <summary>Returns a link whose text is the address.</summary>
    public static HtmlPart Link(string address) => Link(address, html => html.Write($"""<bdi class="address">{address}</bdi>"""));

    /// <summary>Returns the address as it is safe in a link; false if it is not an absolute http or https address, or contains a user name or password, which can hide the site that a link leads to.</summary>
    public static bool TryGetAddress(string? address, out string link)
    {
        var isLink = Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0;
        link = isLink ? uri!.AbsoluteUri : ""; // not null if it is a link
        return isLink;
    }
}
