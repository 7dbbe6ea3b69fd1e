using System.Globalization;
using System.Text;

namespace ClaimModel.Values;

/// <summary>Characters that are invisible to the reader of a text.</summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// The characters that are escaped when documents are written, in addition to control characters: those that make a text look like another one
    /// or read in another order, and line and paragraph separators and noncharacters, which other programs treat as line breaks or errors.
    /// </summary>
    public const string EscapedInDocuments =
        "\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u2028\u2029\uFFFE\uFFFF";

    /// <summary>
    /// The characters that are invisible by themselves: those with the property Default_Ignorable_Code_Point (Unicode 17.0,
    /// DerivedCoreProperties), such as SOFT HYPHEN, HANGUL FILLER, zero-width characters, directional formatting characters, invisible operators,
    /// variation selectors and tags; interlinear annotation characters; BRAILLE PATTERN BLANK; and noncharacters. Ordered.
    /// </summary>
    private static readonly (int First, int Last)[] Invisible =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E),
        (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xFFFE, 0xFFFF),
        (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0x1FFFE, 0x1FFFF), (0x2FFFE, 0x2FFFF), (0x3FFFE, 0x3FFFF), (0x4FFFE, 0x4FFFF), (0x5FFFE, 0x5FFFF), (0x6FFFE, 0x6FFFF),
        (0x7FFFE, 0x7FFFF), (0x8FFFE, 0x8FFFF), (0x9FFFE, 0x9FFFF), (0xAFFFE, 0xAFFFF), (0xBFFFE, 0xBFFFF), (0xCFFFE, 0xCFFFF), (0xDFFFE, 0xDFFFF),
        (0xE0000, 0xE0FFF), (0xEFFFE, 0xEFFFF), (0xFFFFE, 0xFFFFF), (0x10FFFE, 0x10FFFF),
    ];

    /// <summary>A bit for each code unit that is an invisible character, or the first code unit of some.</summary>
    private static readonly ulong[] Beginnings = BeginningsOf(Invisible);

    /// <summary>Determines whether a character is invisible by itself.</summary>
    public static bool IsInvisible(int codePoint)
    {
        if (codePoint < Invisible[0].First)
        {
            return false;
        }

        var (low, high) = (0, Invisible.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Invisible[middle].First <= codePoint ? (middle, high) : (low, middle - 1);
        }

        return codePoint <= Invisible[low].Last;
    }

    /// <summary>Determines whether a character shows nothing, or nothing that is agreed upon: an invisible one, a control, a line or paragraph separator, an unpaired surrogate, and a character for private use or of a later version of Unicode.</summary>
    public static bool Contains(Rune rune) => IsInvisible(rune.Value) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Determines whether a character is escaped where people read the text: a hidden one that the adjacent characters do not need, as emoji, flags and some scripts do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the character.</param>
    /// <param name="rune">The character.</param>
    public static bool IsEscaped(ReadOnlySpan<char> text, int index, Rune rune) =>
        rune.Value > '~' ? Contains(rune) && !InvisibleContext.Needs(text, index, rune.Value) : rune.Value < ' ';

    /// <summary>Returns the index of the first invisible character that the adjacent characters do not need; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index at which the search starts.</param>
    /// <param name="isId">Whether the text is an id, in which joiners are needed only where they change the shape of a letter.</param>
    /// <param name="allowsDirection">Whether directional marks are allowed, which texts from right to left may need.</param>
    public static int IndexIn(ReadOnlySpan<char> text, int start = 0, bool isId = false, bool allowsDirection = false)
    {
        bool? isRightToLeft = null;
        for (var index = IndexOfInvisible(text, start); index >= 0; index = IndexOfInvisible(text, index + 1))
        {
            var code = CodePointAt(text, index);
            if (!InvisibleContext.Needs(text, index, code, isId)
                && !(allowsDirection && InvisibleContext.IsDirectionalMark(code) && (isRightToLeft ??= InvisibleContext.IsRightToLeft(text))))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Returns a text without invisible characters, needed or not.</summary>
    public static string Remove(string text) => Remove(text, static (_, _, _) => true);

    /// <summary>Returns a text without the invisible characters that the adjacent characters do not need.</summary>
    public static string RemoveNeedless(string text) => Remove(text, static (text, index, code) => !InvisibleContext.Needs(text, index, code));

    /// <summary>Returns the code point at an index; a surrogate if it is unpaired.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    /// <summary>Returns the escape sequence of JSON for a hidden character, such as <c>\u200B</c>; it has two parts for a character that has two code units.</summary>
    public static string Escape(int codePoint) => codePoint > char.MaxValue
        ? string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => Escape(unit)))
        : string.Create(CultureInfo.InvariantCulture, $"\\u{codePoint:X4}");

    /// <summary>Returns the index of the next invisible character; -1 if there is none.</summary>
    private static int IndexOfInvisible(ReadOnlySpan<char> text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            var unit = text[index];
            if ((Beginnings[unit >> 6] >> (unit & 63) & 1) != 0 && IsInvisible(CodePointAt(text, index)))
            {
                return index;
            }
        }

        return -1;
    }

    private static ulong[] BeginningsOf((int First, int Last)[] ranges)
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        foreach (var (first, last) in ranges)
        {
            var (from, to) = (FirstUnitOf(first), FirstUnitOf(last));
            for (int unit = from; unit <= to; unit++)
            {
                bits[unit >> 6] |= 1UL << (unit & 63);
            }
        }

        return bits;
    }

    private static char FirstUnitOf(int code) => char.ConvertFromUtf32(code)[0];

    private static string Remove(string text, Func<string, int, int, bool> isRemoved)
    {
        var index = IndexOfInvisible(text, 0);
        if (index < 0)
        {
            return text;
        }

        var rest = new StringBuilder(text.Length);
        var copied = 0;
        for (; index >= 0; index = IndexOfInvisible(text, index + 1))
        {
            var code = CodePointAt(text, index);
            if (isRemoved(text, index, code))
            {
                rest.Append(text, copied, index - copied);
                copied = index + (code > char.MaxValue ? 2 : 1);
            }
        }

        return rest.Append(text, copied, text.Length - copied).ToString();
    }
}
