using System.Text;

namespace ClaimModel.Values;

/// <summary>
/// Letters of different alphabets that look alike: Cyrillic, Greek and Armenian letters that are confusable with a Latin letter (Unicode Technical
/// Standard 39, single letters only).
/// </summary>
internal static class LookAlikes
{
    /// <summary>The Latin letter for each of the <see cref="Others"/>.</summary>
    private const string Latin =
        "aceopxyijsdhqwlvABCEHIJKMOPSTXYQWVIaoipuvycjABEZHIKMNOPTYXCJouhnqgSOU";

    private const string Others =
        "асеорхуіјѕԁһԛԝӏѵАВСЕНІЈКМОРЅТХУԚԜѴӀαοιρυνγϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿօսհոզցՏՕՍ";

    /// <summary>Gets whether a character is a letter of an alphabet that has look-alikes in other ones, and of which, as a bit; 0 for other characters.</summary>
    public static int AlphabetOf(char letter) => letter switch
    {
        (> '\u058F' and < '\u1E00') or > '\u1FFF' or < 'A' => 0, // most other scripts
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7') or (>= '\u1E00' and <= '\u1EFF') => 1,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => 2,
        >= '\u0400' and <= '\u052F' and not '\u0482' => 4,
        >= '\u0530' and <= '\u058F' => 8,
        _ => 0,
    };

    /// <summary>Returns a text in which each letter that looks like a Latin one is replaced by it.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new StringBuilder(text);
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = LatinFor(folded[i]);
        }

        return folded.ToString();
    }

    /// <summary>
    /// Returns the first word in which letters of one alphabet stand for those of another one that look alike, and the first such letter: the word
    /// has two alphabets, and all its letters of one of them look like letters of the other one. Null if there is none.
    /// </summary>
    public static (string Word, char Letter)? FirstIn(ReadOnlySpan<char> text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            var alphabets = 0;
            for (end = start; end < text.Length && AlphabetOf(text[end]) is not 0 and var alphabet; end++)
            {
                alphabets |= alphabet;
            }

            if ((alphabets & (alphabets - 1)) != 0 && ForeignIn(text[start..end], alphabets) is { } letter)
            {
                return (text[start..end].ToString(), letter);
            }
        }

        return null;
    }

    /// <summary>Returns the first letter of a word that looks like one of the word's main alphabet; null if some letter of another alphabet does not.</summary>
    private static char? ForeignIn(ReadOnlySpan<char> word, int alphabets)
    {
        (char Letter, int Count)? least = null;
        for (var main = 1; main <= 8; main <<= 1)
        {
            if ((alphabets & main) != 0 && Foreign(word, main) is { } found && (least is null || found.Count < least.Value.Count))
            {
                least = found;
            }
        }

        return least?.Letter;
    }

    private static (char Letter, int Count)? Foreign(ReadOnlySpan<char> word, int main)
    {
        (char Letter, int Count)? foreign = null;
        foreach (var letter in word)
        {
            if (AlphabetOf(letter) == main)
            {
                continue;
            }

            if (!HasLookAlike(letter, main))
            {
                return null;
            }

            foreign = foreign is { } known ? (known.Letter, known.Count + 1) : (letter, 1);
        }

        return foreign;
    }

    private static bool HasLookAlike(char letter, int alphabet)
    {
        var latin = LatinFor(letter);
        for (var i = 0; i < Latin.Length; i++)
        {
            if (Latin[i] == latin && (alphabet == 1 || AlphabetOf(Others[i]) == alphabet))
            {
                return true;
            }
        }

        return false;
    }

    private static char LatinFor(char letter) =>
        letter > '\u036F' && Others.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Latin[index] : letter;
}
