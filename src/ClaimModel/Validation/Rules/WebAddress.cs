using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ClaimModel.Validation.Rules;

/// <summary>A URL without what does not change the page: the scheme, <c>www.</c>, the default port, a final slash, a fragment and tracking parameters.</summary>
/// <remarks>A fragment that is a route of an application (<c>#/</c> or <c>#!</c>) is part of the address. Two texts with the same <see cref="Key"/> are URLs of the same page.</remarks>
internal sealed partial class WebAddress
{
    private const string TrackingPrefix = "utm_";

    /// <summary>Parameters by which campaigns, newsletters and social media track readers.</summary>
    private static readonly FrozenSet<string> TrackingParameters = new[]
    {
        "_ga", "_gl", "_hsenc", "_hsmi", "dclid", "fbclid", "gad_source", "gbraid", "gclid", "gclsrc", "igsh", "igshid", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "msclkid",
        "oly_anon_id", "oly_enc_id", "ref_src", "ref_url", "s_kwcid", "srsltid", "ttclid", "twclid", "vero_id", "wbraid", "yclid", "ymclid", "ysclid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string _scheme;
    private readonly string _prefix;
    private readonly string _port;
    private readonly string _finalSlash;
    private readonly string _fragment;
    private readonly string _tracking;

    private WebAddress(Match parts)
    {
        _scheme = parts.Groups["scheme"].Value.ToLowerInvariant();
        _prefix = parts.Groups["www"].Value.ToLowerInvariant();
        _finalSlash = parts.Groups["slash"].Value;

        var port = parts.Groups["port"].Value;
        var isDefaultPort = port is ":" || port == (_scheme == "http" ? ":80" : ":443");
        _port = isDefaultPort ? port : "";

        var fragment = parts.Groups["fragment"].Value;
        var isRoute = fragment.StartsWith("#/", StringComparison.Ordinal) || fragment.StartsWith("#!", StringComparison.Ordinal);
        _fragment = isRoute ? "" : fragment;

        var parameters = parts.Groups["query"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries);
        _tracking = string.Join('&', parameters.Where(IsTracking));
        var query = string.Join('&', parameters.Where(static parameter => !IsTracking(parameter)));

        Key = parts.Groups["user"].Value + parts.Groups["host"].Value.ToLowerInvariant() + (isDefaultPort ? "" : port) + WithUpperCaseCodes(parts.Groups["path"].Value)
            + (query.Length == 0 ? "" : "?" + WithUpperCaseCodes(query)) + (isRoute ? fragment : "");
    }

    /// <summary>Gets the text that is equal for URLs of the same page.</summary>
    public string Key { get; }

    /// <summary>Returns the address of a URL; null if the text is not an http or https URL.</summary>
    public static WebAddress? Of(string url) => Parts().Match(url.Trim()) is { Success: true } parts ? new(parts) : null;

    /// <summary>Returns the text that is equal for URLs of the same page, or the text itself if it is not a URL.</summary>
    public static string KeyOf(string url) => Of(url)?.Key ?? url;

    /// <summary>Names the parts in which another URL of the same page differs from this one.</summary>
    public IReadOnlyList<string> DifferencesFrom(WebAddress other)
    {
        (string One, string Other, string Name)[] parts =
        [
            (_scheme, other._scheme, "http or https"), (_prefix, other._prefix, "\"www.\""), (_port, other._port, "the default port"),
            (_finalSlash, other._finalSlash, "the final slash"), (_tracking, other._tracking, "tracking parameters"), (_fragment, other._fragment, "the fragment"),
        ];
        string[] names = [.. parts.Where(static part => part.One != part.Other).Select(static part => part.Name)];
        return names.Length == 0 ? ["upper and lower case"] : names;
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith(TrackingPrefix, StringComparison.OrdinalIgnoreCase) || TrackingParameters.Contains(name);
    }

    private static string WithUpperCaseCodes(string text) => Code().Replace(text, static code => code.Value.ToUpperInvariant());

    [GeneratedRegex("^(?<scheme>https?)://(?<user>[^/?#@]*@)?(?<www>www\\.(?=[^/?#:]*\\.))?(?<host>\\[[^\\]]*\\]|[^/?#:]*)(?<port>:[0-9]*)?(?<path>[^?#]*?)(?<slash>/?)(?:\\?(?<query>[^#]*))?(?<fragment>#.*)?$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex("%[0-9a-fA-F]{2}")]
    private static partial Regex Code();
}
