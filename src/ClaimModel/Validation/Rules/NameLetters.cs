using System.Globalization;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Finds misleading characters in names.</summary>
internal static class NameLetters
{
    /// <summary>Returns the first invisible or misleading character; null if there is none.</summary>
    public static char? Hidden(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (HiddenCharacters.MisleadingInNames.Contains(letter, StringComparison.Ordinal)
                || (HiddenCharacters.Joiners.Contains(letter, StringComparison.Ordinal) && !IsInJoiningScript(name, i)))
            {
                return letter;
            }
        }

        return null;
    }

    /// <summary>Returns the first word that mixes letters of several alphabets that look alike; null if there is none.</summary>
    public static string? MixedWord(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && (char.IsLetter(name[i]) || CharUnicodeInfo.GetUnicodeCategory(name[i]) == UnicodeCategory.NonSpacingMark))
            {
                continue;
            }

            var word = name.AsSpan(start, i - start);
            if (IsMixed(word))
            {
                return word.ToString();
            }

            start = i + 1;
        }

        return null;
    }

    /// <summary>Determines whether the character before or after a joiner is of a script or an emoji that may need it.</summary>
    private static bool IsInJoiningScript(string name, int joiner) =>
        (joiner > 0 && name[joiner - 1] >= '\u0600') || (joiner + 1 < name.Length && name[joiner + 1] >= '\u0600');

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var alphabets = 0;
        foreach (var letter in word)
        {
            alphabets |= letter switch
            {
                (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => 1,
                (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => 2,
                >= '\u0400' and <= '\u052F' => 4,
                >= '\u0530' and <= '\u058F' => 8,
                _ => 0,
            };
        }

        return (alphabets & (alphabets - 1)) != 0;
    }

    /// <summary>Returns a name in the form in which names are compared: without surrounding white space, and without regard to case and compatibility forms of letters.</summary>
    public static string Fold(string name) =>
        Surrogates.Normalize(name.Trim(), NormalizationForm.FormKC).ToUpperInvariant();
}
