using System.Globalization;

namespace ClaimModel.Values;

/// <summary>The contexts in which invisible characters are part of the orthography of a language, or of an emoji.</summary>
internal static class InvisibleContext
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int Keycap = 0x20E3;
    private const int BlackFlag = 0x1F3F4;
    private const int FirstTag = 0xE0020;
    private const int CancelTag = 0xE007F;
    private const int Tags = 0xE0000;

    /// <summary>The regions whose flags are tag sequences that are recommended for general interchange (Unicode Technical Standard 51): England, Scotland and Wales.</summary>
    private static readonly string[] FlagRegions = ["gbeng", "gbsct", "gbwls"];

    /// <summary>Determines whether a character is needed in some context.</summary>
    public static bool IsKnown(int code) => code is
        0x034F or (>= 0x180B and <= 0x180F) or ZeroWidthNonJoiner or ZeroWidthJoiner or 0x2800 or (>= 0xFE00 and <= 0xFE0F) or (>= FirstTag and <= CancelTag) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Determines whether a character is a directional mark: ARABIC LETTER MARK, LEFT-TO-RIGHT MARK or RIGHT-TO-LEFT MARK.</summary>
    public static bool IsDirectionalMark(int code) => code is 0x061C or 0x200E or 0x200F;

    /// <summary>Determines whether a text has letters that are written from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the characters before and after an invisible character need it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the character.</param>
    /// <param name="code">Its code point.</param>
    /// <param name="isId">Whether the text is an id, in which joiners are needed only where they change the shape of a letter.</param>
    public static bool Needs(ReadOnlySpan<char> text, int index, int code, bool isId = false)
    {
        if (!IsKnown(code))
        {
            return false;
        }

        var before = Before(text, index);
        var after = After(text, index, code);
        return code switch
        {
            ZeroWidthNonJoiner or ZeroWidthJoiner => (code == ZeroWidthJoiner && IsJoinedEmoji(before, after)) || (isId ? NeedsJoinerInId(before, code, after) : NeedsJoiner(before, after)),
            0x034F => IsLetterOrMark(before) && CategoryOf(after) == UnicodeCategory.NonSpacingMark,
            >= 0x180B and <= 0x180F => before is >= 0x1820 and <= 0x18AF, // Mongolian
            0x2800 => IsInBraille(text, index),
            0xFE0E or 0xFE0F => before is '#' or '*' or (>= '0' and <= '9') ? after == Keycap : IsSymbol(before),
            >= 0xFE00 and <= 0xFE0F => IsIdeograph(before) || (before > 0x2000 && IsSymbol(before)) || HasStandardizedVariants(before),
            >= 0xE0100 => IsIdeograph(before),
            _ => IsInFlag(text, index),
        };
    }

    /// <summary>Determines whether a joiner follows or begins a word of a script whose letters are joined, or form conjuncts.</summary>
    private static bool NeedsJoiner(int before, int after) =>
        IsOfJoiningScript(before) || (IsOfJoiningScript(after) && !IsLetterOrMark(before) && before is not (ZeroWidthNonJoiner or ZeroWidthJoiner));

    /// <summary>
    /// Determines whether a joiner changes the shape of a letter (Unicode Standard Annex 31, contexts A1, A2 and B, simplified): a non-joiner
    /// between letters that would be joined, or a joiner next to a virama.
    /// </summary>
    private static bool NeedsJoinerInId(int before, int code, int after) =>
        IsOfCursiveScript(before)
            ? code == ZeroWidthNonJoiner && IsOfCursiveScript(after) && !JoinsOnlyToTheRight(before)
            : IsOfJoiningScript(before) && (CategoryOf(before) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || CategoryOf(after) == UnicodeCategory.NonSpacingMark);

    /// <summary>Determines whether emoji before and after a joiner form one emoji.</summary>
    private static bool IsJoinedEmoji(int before, int after) =>
        (IsEmoji(before) || before is 0xFE0F or CancelTag) && IsEmoji(after);

    private static bool IsEmoji(int code) => code is >= 0x1F000 and <= 0x1FAFF || (code >= 0x2190 && IsSymbol(code));

    /// <summary>Determines whether a character may have an emoji presentation: a symbol, or one of the few others with the property Emoji (Unicode Technical Standard 51).</summary>
    private static bool IsSymbol(int code) =>
        code is >= 0x1F000 and <= 0x1FAFF or 0x203C or 0x2049 or 0x2139 or 0x3030 or 0x303D or 0xA9 or 0xAE
        || (code > 0x2000 && CategoryOf(code) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol);

    private static bool IsIdeograph(int code) => code is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    /// <summary>Determines whether a character other than a symbol or an ideograph may be in the list of standardized variation sequences.</summary>
    private static bool HasStandardizedVariants(int code) => code is
        (>= 0x1000 and <= 0x109F) or (>= 0xAA60 and <= 0xAA7F) // Myanmar
        or (>= 0xA840 and <= 0xA877) // Phags-pa
        or (>= 0x10AC0 and <= 0x10AFF) or (>= 0x13000 and <= 0x1345F) // Manichaean, Egyptian hieroglyphs
        or (>= 0x2018 and <= 0x201D) or 0x3001 or 0x3002 or 0xFF01 or 0xFF0C or 0xFF0E or 0xFF1A or 0xFF1B or 0xFF1F; // punctuation of East Asia

    /// <summary>Determines whether a character is a letter or mark of a script whose letters are joined, or form conjuncts.</summary>
    private static bool IsOfJoiningScript(int code) => IsOfCursiveScript(code) || (IsLetterOrMark(code) && code is
        (>= 0x0900 and <= 0x0DFF) // from Devanagari to Sinhala
        or (>= 0x1000 and <= 0x109F) or (>= 0x1700 and <= 0x17FF) or (>= 0x1A20 and <= 0x1AAF) or (>= 0x1B00 and <= 0x1BFF) or (>= 0x1CD0 and <= 0x1CFF)
        or (>= 0xA800 and <= 0xAAFF) or (>= 0xABC0 and <= 0xABFF) or (>= 0x10A00 and <= 0x10A5F) or (>= 0x11000 and <= 0x11FFF));

    private static bool IsOfCursiveScript(int code) => IsLetterOrMark(code) && code is
        (>= 0x0600 and <= 0x077F) or (>= 0x07C0 and <= 0x07FF) or (>= 0x0840 and <= 0x08FF) // Arabic, Syriac, N'Ko, Mandaic
        or (>= 0x1800 and <= 0x18AF) or (>= 0xA840 and <= 0xA877) // Mongolian, Phags-pa
        or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
        or (>= 0x10AC0 and <= 0x10BAF) or (>= 0x10D00 and <= 0x10D3F) or (>= 0x10EC0 and <= 0x10FDF) or (>= 0x1E900 and <= 0x1E95F) or (>= 0x1EE00 and <= 0x1EEFF);

    /// <summary>Determines whether an Arabic letter never joins with the letter after it (Joining_Type other than Dual_Joining).</summary>
    private static bool JoinsOnlyToTheRight(int code) => code is
        (>= 0x0621 and <= 0x0625) or 0x0627 or 0x0629 or (>= 0x062F and <= 0x0632) or 0x0648 or (>= 0x0671 and <= 0x0677) or (>= 0x0688 and <= 0x0699)
        or 0x06C0 or (>= 0x06C3 and <= 0x06CB) or 0x06CD or 0x06CF or 0x06D2 or 0x06D3 or 0x06D5 or 0x06E5 or 0x06E6 or 0x06EE or 0x06EF;

    /// <summary>Determines whether one of the nearest characters is a braille pattern with dots.</summary>
    private static bool IsInBraille(ReadOnlySpan<char> text, int index)
    {
        const int Reach = 4;
        return text[Math.Max(0, index - Reach)..Math.Min(text.Length, index + Reach + 1)].IndexOfAnyInRange('\u2801', '\u28FF') >= 0;
    }

    /// <summary>Determines whether a tag is part of the flag of one of the <see cref="FlagRegions"/>.</summary>
    private static bool IsInFlag(ReadOnlySpan<char> text, int index)
    {
        const int Length = 5;
        var start = index;
        for (var count = 0; count <= Length && Before(text, start) is >= FirstTag and <= CancelTag; count++)
        {
            start -= 2;
        }

        if (Before(text, start) != BlackFlag || text.Length < start + (2 * (Length + 1)))
        {
            return false;
        }

        Span<char> region = stackalloc char[Length + 1];
        for (var i = 0; i <= Length; i++)
        {
            region[i] = (char)(HiddenCharacters.CodePointAt(text, start + (2 * i)) - Tags);
        }

        return index < start + (2 * (Length + 1)) && region[Length] == CancelTag - Tags && Array.IndexOf(FlagRegions, region[..Length].ToString()) >= 0;
    }

    private static bool IsLetterOrMark(int code) => CategoryOf(code) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static UnicodeCategory CategoryOf(int code) => code < 0 ? UnicodeCategory.OtherNotAssigned : CharUnicodeInfo.GetUnicodeCategory(code);

    /// <summary>Returns the code point before an index; -1 at the beginning.</summary>
    private static int Before(ReadOnlySpan<char> text, int index) =>
        index >= 2 && char.IsSurrogatePair(text[index - 2], text[index - 1]) ? char.ConvertToUtf32(text[index - 2], text[index - 1])
        : index >= 1 ? text[index - 1] : -1;

    /// <summary>Returns the code point after a character; -1 at the end.</summary>
    private static int After(ReadOnlySpan<char> text, int index, int code) =>
        index + (code > char.MaxValue ? 2 : 1) is var next && next < text.Length ? HiddenCharacters.CodePointAt(text, next) : -1;
}
