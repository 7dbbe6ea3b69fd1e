using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Searches the text of a source for quotes.</summary>
/// <remarks>
/// Runs of white space are equal to one space, all kinds of quotation marks and apostrophes to each other, and dashes to hyphens; soft hyphens
/// and zero-width spaces are ignored, because these often change when text is copied or set in type.
/// </remarks>
internal sealed class SourceText(string text)
{
    private readonly string _text = Fold(text);

    /// <summary>Determines whether a quote occurs in the text, between its prefix and suffix if these are given.</summary>
    public bool Contains(Quote quote)
    {
        var exact = Fold(quote.Exact).Trim();
        var prefix = Fold(quote.Prefix ?? "").Trim();
        var suffix = Fold(quote.Suffix ?? "").Trim();
        for (var position = _text.IndexOf(exact, StringComparison.Ordinal); position >= 0; position = _text.IndexOf(exact, position + 1, StringComparison.Ordinal))
        {
            if (_text.AsSpan(0, position).TrimEnd().EndsWith(prefix, StringComparison.Ordinal)
                && _text.AsSpan(position + exact.Length).TrimStart().StartsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }

            if (position + 1 >= _text.Length)
            {
                break;
            }
        }

        return false;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Surrogates.Normalize(text))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (folded.Length == 0 || folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (letter is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                folded.Append(Fold(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>Returns the character that stands for all characters that are equal to it: a straight quotation mark for each of the characters with the property Quotation_Mark (Unicode Standard, PropList) and for primes, and a hyphen for dashes.</summary>
    private static char Fold(char letter) => letter switch
    {
        '\'' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2032' or '\u2033' or '\u2039' or '\u203A' or '\u2E42'
            or (>= '\u300C' and <= '\u300F') or (>= '\u301D' and <= '\u301F') or (>= '\uFE41' and <= '\uFE44')
            or '\uFF02' or '\uFF07' or '\uFF62' or '\uFF63' or '\u02BC' or '\u00B4' or '`' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => letter,
    };
}
