using System.Globalization;
using System.Text;

namespace ClaimModel.Values;

/// <summary>Characters that are invisible to the reader of a text.</summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// The characters that make a text look like another one, or read in another order: zero-width characters (ZERO WIDTH SPACE, WORD JOINER,
    /// ZERO WIDTH NO-BREAK SPACE) and directional formatting characters (Unicode Standard Annex 9). Joiners that some languages need are not
    /// included.
    /// </summary>
    public const string Misleading = "\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>The characters that are misleading in names, where a word is not hyphenated: those above, and SOFT HYPHEN.</summary>
    public const string MisleadingInNames = Misleading + "\u00AD";

    /// <summary>ZERO WIDTH NON-JOINER and ZERO WIDTH JOINER, which are part of the orthography of many languages, and of emoji.</summary>
    public const string Joiners = "\u200C\u200D";

    /// <summary>
    /// The characters that are escaped when documents are written, in addition to control characters: the misleading ones, and line and paragraph
    /// separators and noncharacters, which other programs treat as line breaks or errors.
    /// </summary>
    public const string EscapedInDocuments = Misleading + "\u2028\u2029\uFFFE\uFFFF";

    /// <summary>Determines whether a character is invisible or unassigned: a control, format, line or paragraph separator, or private use.</summary>
    public static bool Contains(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Determines whether a character is a format character. These are the hidden characters that the encoders of System.Text.Json do not escape.</summary>
    public static bool IsFormat(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>Returns the escape sequence of JSON for a hidden character, such as <c>\u200B</c>; it has two parts for a character that has two code units.</summary>
    public static string Escape(int codePoint) => codePoint > char.MaxValue
        ? string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => Escape(unit)))
        : string.Create(CultureInfo.InvariantCulture, $"\\u{codePoint:X4}");
}
