using System.Globalization;

namespace ClaimModel.Values;

/// <summary>Finds long runs of combining marks, which take quadratic time to normalize. No language has them: the Stream-Safe Text Format of Unicode Standard Annex 15 allows 30.</summary>
internal static class CombiningMarks
{
    /// <summary>The maximum length of a run in UTF-16 code units.</summary>
    public const int MaxRunLength = 128;

    /// <summary>Determines whether a text contains a run of combining marks that is longer than the maximum. Takes O(n) time; usually, it reads only a few characters.</summary>
    public static bool HasLongRun(ReadOnlySpan<char> text)
    {
        // Such a run includes a character at a multiple of the maximum.
        for (var index = MaxRunLength; index < text.Length; index += MaxRunLength)
        {
            if (!IsMarkAt(text, index))
            {
                continue;
            }

            var (start, end) = (index, index + 1);
            while (start > 0 && IsMarkAt(text, start - 1))
            {
                start--;
            }

            while (end < text.Length && IsMarkAt(text, end) && end - start <= MaxRunLength)
            {
                end++;
            }

            if (end - start > MaxRunLength)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarkAt(ReadOnlySpan<char> text, int index)
    {
        var letter = text[index];
        int code = letter;
        if (char.IsLowSurrogate(letter) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            code = char.ConvertToUtf32(text[index - 1], letter);
        }
        else if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            code = char.ConvertToUtf32(letter, text[index + 1]);
        }

        return code >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
