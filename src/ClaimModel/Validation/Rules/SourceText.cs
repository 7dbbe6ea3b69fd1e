using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Searches the text of a source for quotes.</summary>
/// <remarks>
/// Runs of white space are equal to one space, curly quotation marks to straight ones, and dashes to hyphens, because these often change
/// when text is copied.
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
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(letter switch
                {
                    '\u2018' or '\u2019' or '\u201A' => '\'',
                    '\u201C' or '\u201D' or '\u201E' => '"',
                    '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
                    _ => letter,
                });
            }
            else if (folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
