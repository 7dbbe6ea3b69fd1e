using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Texts in a workbook, where characters that XML does not keep are written as <c>_x000D_</c> (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).</summary>
internal static partial class EscapedText
{
    /// <summary>Returns the text that an escaped text stands for.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, static match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Returns a text as it is written in a workbook.</summary>
    public static string Encode(string text)
    {
        if (!ToEscape().IsMatch(text))
        {
            return text;
        }

        var encoded = new StringBuilder(Escape().Replace(text, static match => $"_x005F{match.Value}"));
        for (var i = encoded.Length - 1; i >= 0; i--)
        {
            if (encoded[i] is (< ' ' and not ('\n' or '\t')) or '\uFFFE' or '\uFFFF')
            {
                var escape = string.Create(CultureInfo.InvariantCulture, $"_x{(int)encoded[i]:X4}_");
                encoded.Remove(i, 1).Insert(i, escape);
            }
        }

        return encoded.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex ToEscape();
}
