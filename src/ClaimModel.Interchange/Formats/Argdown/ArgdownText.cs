using System.Text;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.Argdown;

/// <summary>Texts of Argdown, on one line.</summary>
internal static class ArgdownText
{
    /// <summary>Returns a text in which everything that would be syntax is escaped with a backslash. It never starts a line, so that signs of relations, numbers and bullets are no syntax.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isSyntax = character is '\\' or '@' or '#' or '*' or '_' or '[' or ']' or '<' or '>' or '/' or '{' or '}' or '='
                || (character is '.' or ':' && index + 1 < text.Length && text[index + 1] != ' '); // .name. and :name: are special characters
            escaped.Append(isSyntax ? "\\" : "").Append(character);
        }

        return escaped.Length == 0 ? "—" : escaped.ToString(); // a statement must have a text
    }

    /// <summary>Returns a title for brackets, which has none itself.</summary>
    public static string Title(string text)
    {
        var title = text.Replace('[', '(').Replace(']', ')');
        return title.StartsWith('-') ? $"–{title[1..]}" : title; // a reference does not start with a hyphen
    }

    /// <summary>Returns a tag, which has no parentheses itself.</summary>
    public static string Tag(string text) => $"#({text.Replace('(', '[').Replace(')', ']')})";

    /// <summary>Returns a text for the front matter, which is YAML and ends at the first <c>===</c>.</summary>
    public static string QuoteYaml(string text) => $"\"{JsonEncodedText.Encode(text, ClaimJsonEncoder.Instance).Value.Replace("=", "\\u003D", StringComparison.Ordinal)}\"";

    /// <summary>Returns a text for a comment, which it does not end.</summary>
    public static string Comment(string text) => text.Replace("*/", "* /", StringComparison.Ordinal);
}
