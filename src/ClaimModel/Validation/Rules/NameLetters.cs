using System.Globalization;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Finds words in several alphabets, and compares names.</summary>
internal static class NameLetters
{
    /// <summary>Returns the first word that mixes letters of several alphabets that look alike; null if there is none.</summary>
    public static string? MixedWord(ReadOnlySpan<char> name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && (char.IsLetter(name[i]) || CharUnicodeInfo.GetUnicodeCategory(name[i]) == UnicodeCategory.NonSpacingMark))
            {
                continue;
            }

            var word = name[start..i];
            if (IsMixed(word))
            {
                return word.ToString();
            }

            start = i + 1;
        }

        return null;
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var alphabets = 0;
        foreach (var letter in word)
        {
            alphabets |= LookAlikes.AlphabetOf(letter);
        }

        return (alphabets & (alphabets - 1)) != 0;
    }

    /// <summary>Returns a name in the form in which names are compared: without surrounding white space, and without regard to case, compatibility forms of letters and invisible characters.</summary>
    public static string Fold(string name) =>
        Surrogates.Normalize(HiddenCharacters.Remove(name).Trim(), NormalizationForm.FormKC).ToUpperInvariant();
}
