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

    /// <summary>Determines whether a character is invisible or unassigned: a control, format, line or paragraph separator, or private use.</summary>
    public static bool Contains(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Returns the escape sequence that is shown instead of a hidden character, such as <c>\u200B</c>.</summary>
    public static string Escape(int codePoint) => $"\\u{codePoint.ToString(codePoint > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture)}";
}
