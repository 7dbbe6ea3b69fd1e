using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ClaimModel.Interchange.Importing;

/// <summary>Converts markup in texts to plain text.</summary>
internal static partial class HtmlText
{
    /// <summary>Returns a text with its character references replaced, and without tags; line breaks stand for the ends of lines and paragraphs. A text without markup is returned as it is.</summary>
    /// <remarks>Only tags of HTML count, so that nothing is lost of "5 &lt; 6" or "a&lt;b".</remarks>
    public static string ToPlain(string text)
    {
        if (!MarkupPattern().IsMatch(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var tokenizer = new HtmlTokenizer(new TextSource(text), HtmlEntityProvider.Resolver);
        var end = 0;
        var next = 0;
        tokenizer.OnToken = (_, range) => next = range.End.Index;
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            var start = end;
            end = Math.Clamp(next, start, text.Length);
            var raw = text[start..end];
            if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && TagPattern().Match(raw) is { Success: true, Length: var length } && length == raw.Length)
            {
                AppendBreak(plain, token.Name);
            }
            else
            {
                plain.Append(Decode(raw));
            }
        }

        plain.Append(Decode(text[end..]));
        return plain.ToString().Trim();
    }

    /// <summary>Replaces character references. One to a no-break space, which pages use for their layout, becomes a space.</summary>
    private static string Decode(string text) => WebUtility.HtmlDecode(text.Replace("&nbsp;", " ", StringComparison.Ordinal));

    private static void AppendBreak(StringBuilder plain, string tag)
    {
        if (tag is "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && plain.Length > 0 && plain[^1] != '\n')
        {
            plain.Append('\n');
        }
    }

    private const string Tag = """</?(a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(\s+[a-z-]+\s*=[^<>]*)?\s*/?>""";

    [GeneratedRegex(Tag, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TagPattern();

    [GeneratedRegex($"{Tag}|&([a-z][a-z0-9]*|#[0-9]+|#x[0-9a-f]+);", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MarkupPattern();
}
