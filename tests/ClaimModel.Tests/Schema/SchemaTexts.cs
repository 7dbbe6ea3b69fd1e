using ClaimModel.Json.Schema;

namespace ClaimModel.Tests.Schema;

/// <summary>Valid and invalid texts for each text schema of the model.</summary>
internal static class SchemaTexts
{
    /// <summary>Texts that are invalid for one schema or another.</summary>
    public static IReadOnlyList<string> Invalid { get; } =
    [
        "", " ", "a b", "a\u00A0", "\u0085", "\u2003", "tab\t", "line\n", "\uFEFF", new string('a', 201), new string('é', 200) + "a",
        "12 April 2017", "2017-13", "2017-00", "2017-1", "2017-02-30", "2017-04-31", "2017-06-00", "04/05/2017", "-0000", "-0000-01", "20X7", "2XXX", "XXXX", "2017-25",
        "2017-1X", "2017-XX-01", "2017-04-12T24:00:01", "2017-04-12T15:04", "2017-04-12T15:04:00z", "2017-04-12T15:04:00-00:00", "2017-04-12T15:04:00+14:01",
        "2017-04-12T15:04:00-12:30", "2017-04-12T15:04:00Z?", "Y2017", "Y02017", "Y1234567890123456789", "Y17000000?", "2017??",
        "/", "2017//2018", "2017/2018/2019", "2017-04-12T15:04:00Z/2018", "Y17000/..", "../", ".", "...", "2017..2018",
        "English (US)", "en_US", "en-", "-en", "e", "x", "x-", "en-a", "en-x", "abcdefghi", "de-DE-DE", "i-xyz", "1en", "en-toolongsubtag",
        "1", "1.", "1.00", "2.0", "0.9", "1.12345", "01.0", "1.0.0", "v1.0", " 1.0", "1.0\n",
    ];

    private static readonly Dictionary<string, string[]> ByName = new()
    {
        [""] = ["", " ", "A text.", "Обвинения — вздор.", "line\nline", "😀", "\u0000", "https://example.org/", "/relative", new string('a', 300)],
        ["id"] = ["lavrov", "a", "A~B", "é", "😀", "拉", "\u200B", "\uFEFF", "\"", "1", new string('a', 200), "http://example.org/#1"],
        ["formatVersion"] = ["1.0", "1.1", "1.10", "1.9999"],
        ["date"] = Dates,
        ["period"] =
        [
            .. Dates, "2011/2017", "2011-03/..", "2011/", "/2017", "../2017", "../..", "../", "/..", "2016-04~/2018-01-31?", "201X/20XX", "2017-21/2017-24", "2017-XX-XX/2018-02-XX",
        ],
        ["languageTag"] =
        [
            "en", "ru", "zh-Hant", "EN-us", "sr-Latn-RS", "de-CH-1996", "sl-rozaj-biske", "zh-cmn-Hans-CN", "es-419", "de-DE-u-co-phonebk", "en-a-bbb-x-a-ccc", "x-whatever", "X-a-1",
            "i-klingon", "EN-gb-OED", "sgn-BE-FR", "art-lojban", "abcdefgh", "abcd-Latn", "zh-abc-def-ghi", "en-0-aa",
        ],
    };

    private static string[] Dates =>
    [
        "2017", "2017-04", "2017-04-12", "2016-02-29", "2017-04-12T15:04:00Z", "2017-04-12T24:00:00", "2017-04-12T15:04:00+14:00", "2017-04-12T15:04:00-00:30", "2017-04-12T15:04:00+01",
        "-0044-03-15", "-0001", "0000", "2017?", "2017-04~", "2017-04-12%", "201X", "20XX", "-201X?", "-000X", "2017-21", "2017-24~", "2017-XX", "2017-XX-XX", "2017-04-XX?",
        "Y17000000", "Y-17000000", "Y123456789012345678",
    ];

    /// <summary>Returns texts that are valid for a schema.</summary>
    public static IReadOnlyList<string> Valid(TextSchema schema) => ByName[schema.Name];
}
