using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>File, line, column, JSON Pointer, id of the record, severity, suggestion and message: what reading a text finds.</summary>
    private static ExpectedFinding[] Json =>
    [
        new("CM0001-json-syntax", 29, 30, "/claims/0/claimants/0", "lavrov-attack", Error, null,
            "Found ']', where a value is required. The comma before it is one too many."),
        new("CM0002-utf-8-file", 1, 1, "", null, Error, null,
            "The file is UTF-16 or UTF-32, or no text at all; save it as UTF-8."),
        new("CM0003-valid-utf-8", 8, 15, "/actors/0/name", "chatelet", Error, null,
            "The text holds bytes that are not UTF-8; save the file as UTF-8."),
        new("CM0004-paired-surrogates", 9, 19, "/actors/0/aliases/0", "lavrov", Error, null,
            """The text holds half of a surrogate pair, such as \ud800; both halves of a character belong together."""),
        new("CM0005-depth", 10, 68, "/actors/0/x-notes/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0", "lavrov", Error, null,
            "Objects and lists nest deeper than 64 here."),
        new("CM0006-member-once", 9, 7, "/actors/0/name", "lavrov", Error, null,
            """The member "name" stands twice in this object; only the first is read. Delete one of them."""),
        new("CM0007-required-member", 10, 5, "/actors/1", "lavrov", Error, null,
            """The actor has no "name", which is required."""),
        new("CM0008-no-null", 10, 22, "/sources/0/retrievedOn", "transcript", Error, null,
            """Found null for "retrievedOn"; leave the member out where there is nothing to say."""),
        new("CM0009-type", 29, 20, "/claims/0/claimants", "lavrov-attack", Error, null,
            """Found the text "lavrov", where a list is required."""),
        new("CM0010-number-range", 36, 45, "/claims/0/proposition/quantity/upper", "lavrov-attack", Error, null,
            "The number 1e999 is beyond the range of a double, which ends at about 1.8e308; write a smaller one."),
        new("CM0011-word-spelling", 33, 17, "/claims/0/stance", "lavrov-attack", Error, "denies",
            """The word "Denies" is not spelled exactly; write "denies"."""),
        new("CM0012-known-word", 33, 17, "/claims/0/stance", "lavrov-attack", Warning, "denies",
            """The word "denyes" is none of "asserts", "denies" and "questions"; it is kept as it is. Did you mean "denies"?"""),
        new("CM0013-known-member", 31, 7, "/claims/0/assertedon", "lavrov-attack", Warning, "assertedOn",
            """The member "assertedon" is none of a claim; it is kept as it is. Did you mean "assertedOn"? A name of your own begins with "x-"."""),
        new("CM0014-id-form", 11, 13, "/actors/1/id", "Sergey Lavrov", Error, null,
            """The id "Sergey Lavrov" holds white space or a control character; an id has one to 200 characters, without white space and control characters."""),
        new("CM0015-date-form", 31, 21, "/claims/0/assertedOn", "lavrov-attack", Error, null,
            "\"12 April 2017\" is not a date that exists, such as 2017, 2017-04 or 2017-04-12."),
        new("CM0016-interval-form", 33, 20, "/claims/0/validTime", "lavrov-attack", Error, null,
            "\"2011 to 2017\" is not a period, such as 2017, 2011-03/.. or 2011/2017."),
        new("CM0017-language-form", 4, 15, "/language", null, Error, null,
            "\"English language\" is not a language tag, such as en, ru or zh-Hant."),
        new("CM0018-version-form", 2, 17, "/claimModel", null, Error, "1.0",
            "\"one\" is no version; write \"1.0\"."),
        new("CM0019-major-version", 2, 17, "/claimModel", null, Error, null,
            "The document is in version 2.0 of the format, and this reader knows version 1 alone; take a later version of ClaimModel."),
        new("CM0020-minor-version", 2, 17, "/claimModel", null, Info, null,
            "The document is in version 1.9 of the format, later than 1.0; members that this reader does not know are kept."),
        new("CM0021-not-empty", 1, 1, "", null, Error, null,
            """The file is empty; a dataset is an object that begins with { "claimModel": "1.0" }."""),
    ];
}
