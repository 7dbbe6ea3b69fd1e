using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in texts of every record: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Texts =>
    [
        new("CM0101-text-not-blank", 9, 22, "/actors/0/description", "lavrov", Error, null,
            """The "description" of actor "lavrov" is blank; write a text, or omit it."""),
        new("CM0102-text-normalized", 8, 15, "/actors/0/name", "rene", Warning, null,
            """The "name" of actor "rene" contains U+0065 U+0301, which is U+00E9 in Unicode Normalization Form C; run "claimmodel format --normalize"."""),
        new("CM0103-text-without-controls", 8, 16, "/sources/0/title", "transcript", Error, null,
            """The "title" of source "transcript" contains the control character U+0007; delete it."""),
        new("CM0104-text-length", 8, 16, "/sources/0/title", "transcript", Error, null,
            """The "title" of source "transcript" has 1,012 characters; at most 1,000 are allowed here."""),
        new("CM0105-url-form", 10, 14, "/sources/0/url", "transcript", Error, null,
            """The "url" of source "transcript" is "/moscow", which is not an absolute http or https URL; write the whole URL, beginning with https://."""),
        new("CM0107-language-is-tag", 4, 15, "/language", null, Warning, "en",
            """The "language" of the dataset names the language "english" instead of stating its tag; write "en"."""),
        new("CM0107-language-is-tag", 10, 19, "/sources/0/language", "article", Warning, "de-CH",
            """The "language" of source "article" names the language "Deutsch-CH" instead of stating its tag; write "de-CH"."""),
        new("CM0108-text-without-hidden-characters", 8, 16, "/sources/0/title", "transcript", Warning, "Remarks to the press",
            """The "title" of source "transcript" contains the hidden character U+2063; delete it."""),
        new("CM0108-text-without-hidden-characters", 9, 14, "/sources/0/url", "transcript", Warning, "https://example.org/remarks",
            """The "url" of source "transcript" contains the hidden character U+200B; delete it."""),
        new("CM0109-id-not-confusable", 6, 13, "/sources/0/id", "trans\u00ADcript", Warning, "transcript",
            """Source "trans\u00ADcript" has an id with the hidden character U+00AD; change the id, and all references to it."""),
        new("CM0110-word-in-one-alphabet", 8, 16, "/sources/0/title", "transcript", Warning, null,
            """The "title" of source "transcript" contains the word "prеss", in which U+0435 is a letter of another alphabet that looks like one of this word; type it again with one keyboard layout."""),
        new("CM0110-word-in-one-alphabet", 9, 14, "/sources/0/url", "transcript", Warning, null,
            """The "url" of source "transcript" has "exаmple" in its host, which mixes letters of several alphabets; type it again with one keyboard layout."""),
    ];
}
