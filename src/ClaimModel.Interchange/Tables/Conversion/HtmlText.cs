using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Converts markup in cells to text. Nothing is loaded or run.</summary>
internal static partial class HtmlText
{
    private const int MaxPasses = 2;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "pre", "hr",
    };

    /// <summary>Returns a text without tags, and with characters for entities; null if it has neither.</summary>
    /// <remarks>A text such as <c>&amp;amp;quot;</c>, which was escaped twice, is converted twice.</remarks>
    public static string? Convert(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        var converted = text;
        for (var pass = 0; pass < MaxPasses && Markup().IsMatch(converted); pass++)
        {
            converted = Parse(converted);
        }

        return converted == text ? null : converted;
    }

    private static string Parse(string text)
    {
        var document = new HtmlParser().ParseDocument("");
        var body = document.Body!; // a parsed document has one
        body.InnerHtml = StrayBracket().Replace(text, "&lt;");
        var output = new StringBuilder(text.Length);
        Append(body, output);
        return Spaces().Replace(output.ToString(), "$1").Trim();
    }

    private static void Append(IElement root, StringBuilder output)
    {
        // Iterative, because untrusted markup can be nested deeply.
        INode? node = root.FirstChild;
        while (node is not null)
        {
            var isHidden = node is IElement { LocalName: "script" or "style" or "template" };
            if (node is IText text)
            {
                output.Append(text.Data);
            }
            else if (node is IElement element && Blocks.Contains(element.LocalName) && output.Length > 0)
            {
                output.Append('\n');
            }

            if (!isHidden && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent == root ? null : node.Parent;
                if (node is IElement closed && Blocks.Contains(closed.LocalName))
                {
                    output.Append('\n');
                }
            }

            node = node?.NextSibling;
        }
    }

    /// <summary>A tag that people use in texts, or an entity.</summary>
    [GeneratedRegex(@"</?(a|abbr|article|b|big|blockquote|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(\s[^<>]*)?/?>|&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    /// <summary>A less-than sign that begins no tag.</summary>
    [GeneratedRegex(@"<(?!/?[a-zA-Z][^<>]*>|!--)", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBracket();

    [GeneratedRegex(@"[ \t]*(\n)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
