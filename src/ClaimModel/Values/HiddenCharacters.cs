using System.Globalization;
using System.Text;

namespace ClaimModel.Values;

/// <summary>Characters that a reader of a text does not see.</summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// The characters that make a text look like another one, or read in another order: those without width (ZERO WIDTH SPACE, WORD JOINER,
    /// ZERO WIDTH NO-BREAK SPACE) and the controls of the text direction (Unicode Standard Annex 9). Joiners that the spelling of some languages
    /// needs are not among them.
    /// </summary>
    public const string Misleading = "\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>Determines whether a screen shows nothing for a character, or acts on it: controls, formats, separators of lines and paragraphs, and what has no meaning.</summary>
    public static bool Contains(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Returns the escape that is shown in place of a hidden character, such as <c>\u200B</c>.</summary>
    public static string Escape(int codePoint) => $"\\u{codePoint.ToString(codePoint > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture)}";
}
