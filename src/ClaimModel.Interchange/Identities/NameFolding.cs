using System.Text;
using AnyAscii;

namespace ClaimModel.Interchange.Identities;

/// <summary>Writes names with lowercase Latin letters, and folds spellings of the same sounds.</summary>
internal static class NameFolding
{
    /// <summary>Longer names are compared by their beginning.</summary>
    private const int MaxLength = 200;

    /// <summary>Spellings that differ between systems of transliteration and between languages. They are replaced in this order.</summary>
    private static readonly (string From, string To)[] Spellings =
    [
        ("isation", "ization"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("tch", "ch"), ("tz", "ts"), ("dj", "j"), ("x", "ks"), ("w", "v"), ("q", "k"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"),
        ("y", "i"), ("j", "i"), ("ii", "i"), ("ii", "i"),
    ];

    /// <summary>Returns the words of a name: transliterated, in lowercase, without accents and punctuation.</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in (name.Length > MaxLength ? name[..MaxLength] : name).Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '`' or '"') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Returns a word such that most transliterations of one name are equal.</summary>
    public static string Fold(string word)
    {
        var folded = word;
        foreach (var (from, to) in Spellings)
        {
            folded = folded.Replace(from, to, StringComparison.Ordinal);
        }

        folded = folded.StartsWith("ie", StringComparison.Ordinal) ? folded[1..] : folded;
        return WithoutDoubles(folded, static _ => true);
    }

    /// <summary>Returns the consonants of folded words, which remain when a script that does not write vowels is transliterated.</summary>
    public static string Consonants(IEnumerable<string> folded) => WithoutDoubles(string.Concat(folded), static letter => letter is not ('a' or 'e' or 'i' or 'o' or 'u'));

    private static string WithoutDoubles(string text, Func<char, bool> isKept)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (isKept(letter) && (result.Length == 0 || result[^1] != letter || char.IsAsciiDigit(letter)))
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }
}
