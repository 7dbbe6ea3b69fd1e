using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.Mermaid;

/// <summary>Texts of Mermaid.</summary>
internal static class MermaidText
{
    /// <summary>Returns a text for a label in quotation marks. What could be syntax, Markdown, HTML or a directive becomes an entity code such as <c>#35;</c>, which Mermaid replaces last.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isPlain = !char.IsAscii(character) || char.IsAsciiLetterOrDigit(character) || character is ' ' or ',' or '\'' or '?' or '!'
                || (character == '.' && index > 0 && char.IsAsciiLetter(text[index - 1])) || (character == '-' && index > 0 && char.IsAsciiLetterOrDigit(text[index - 1])); // not the sign of a list
            escaped.Append(isPlain ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"#{(int)character};"));
        }

        return escaped.ToString();
    }

    /// <summary>Returns a title for the front matter, which is YAML. Percent signs are escaped, because Mermaid looks for directives such as <c>%%{init}%%</c> in the whole text.</summary>
    public static string QuoteYaml(string text) => $"\"{JsonEncodedText.Encode(text, ClaimJsonEncoder.Instance).Value.Replace("%", "\\u0025", StringComparison.Ordinal)}\"";
}
