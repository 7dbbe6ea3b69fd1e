using ClaimModel.Model;

namespace ClaimModel.Json.Schema;

/// <summary>The schemas of texts, with patterns that accept all that the reader accepts.</summary>
internal static class TextSchemas
{
    /// <summary>The characters of <see cref="char.IsWhiteSpace(char)"/>. The <c>\s</c> of ECMA-262 differs: it includes U+FEFF, but not U+0085.</summary>
    public const string WhiteSpace = @"\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string ControlOrWhiteSpace = @"\u0000-\u0020\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string PlainDay = "[0-9]{4}" + MonthAndDay;

    private const string MonthAndDay = "-(?:"
        + "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|"
        + "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|"
        + "02-(?:0[1-9]|[12][0-9]))";

    private const string YearSeasonOrMonth = "[0-9]{4}(?:-(?:2[1-4]|XX(?:-XX)?|(?:0[1-9]|1[0-2])(?:-XX)?))?";

    /// <summary>A date that is allowed in a period: neither a time of day nor a year of more than four digits.</summary>
    private const string PlainDate = "(?!-0000)-?(?:[0-9]{2}[0-9X]X|" + YearSeasonOrMonth + "|" + PlainDay + ")[?~%]?";

    private const string Time = "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)";

    private const string Offset = "Z"
        + @"|\+(?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?)"
        + "|-(?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[01])(?::[0-5][0-9])?|12(?::00)?)";

    private const string AnyDate = "Y-?[1-9][0-9]{4,17}|" + PlainDate + "|(?!-0000)-?" + PlainDay + Time + "(?:" + Offset + ")?";

    private const string LanguageScriptRegion = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?";

    private const string Variants = "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*";

    private const string Extensions = "(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*";

    private const string PrivateUse = "[Xx](?:-[A-Za-z0-9]{1,8})+";

    private static readonly string[] IrregularTags =
    [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo",
        "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ];

    public static TextSchema Any { get; } = new("", "", "");

    public static TextSchema Version { get; } = new(
        "formatVersion",
        "The version of the format: major version 1, a period, and the minor version.",
        @"^1\.(?:0|[1-9][0-9]{0,3})$");

    public static TextSchema Id { get; } = new(
        "id",
        "An id: one to 200 characters (UTF-16 code units), without white space and control characters.",
        "^[^" + ControlOrWhiteSpace + "]+$",
        RecordId.MaxLength);

    public static TextSchema Date { get; } = new(
        "date",
        "A date of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, such as 2017, 2017-04, 2017-04-12, 2017-04-12T15:04:00Z, 2017?, 201X or 2017-21. "
        + "A reader also rejects February 29 of a year that is not a leap year.",
        "^(?:" + AnyDate + ")$");

    public static TextSchema Day { get; } = new(
        "",
        "A day of the proleptic Gregorian calendar, such as 2017-04-12, -0043-03-15 or Y17000000-12-31. A reader also rejects February 29 of a year that is not a leap year.",
        "^(?:(?!-0000)-?[0-9]{4}|Y-?[1-9][0-9]{4,18})" + MonthAndDay + "$");

    public static TextSchema Period { get; } = new(
        "period",
        "A date, or two with a slash between them (ISO 8601-2): 2011/2017, 2011/.. (has not ended), 2011/ (ended at an unknown time). "
        + "A reader also rejects February 29 of a year that is not a leap year.",
        "^(?:" + AnyDate + @"|(?!/$)(?:\.\.|" + PlainDate + @")?/(?:\.\.|" + PlainDate + ")?)$");

    public static TextSchema LanguageTag { get; } = new(
        "languageTag",
        "A well-formed BCP 47 language tag (RFC 5646), such as en, ru or zh-Hant. A reader also rejects duplicate variants and extensions.",
        "^(?:" + LanguageScriptRegion + Variants + Extensions + "(?:-" + PrivateUse + ")?|" + PrivateUse + "|" + string.Join('|', IrregularTags.Select(AnyCase)) + ")$",
        ClaimModel.LanguageTag.MaxLength);

    private static string AnyCase(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiLetterLower(letter) ? $"[{char.ToUpperInvariant(letter)}{letter}]" : $"{letter}"));
}
