namespace ClaimModel.Json.Reading;

/// <summary>The rules about the text itself, CM00xx, which are evaluated while it is read.</summary>
internal static class JsonRules
{
    /// <summary>The rules that are declared below; first, because static fields are initialized in the order of their declarations.</summary>
    private static readonly List<Rule> Rules = [];

    public static readonly Rule Syntax = Add(new(
        "CM0001", "json-syntax", DiagnosticSeverity.Error,
        "The text is valid JSON.",
        "What violates the JSON grammar (RFC 8259) can be interpreted in different ways. Reading goes on where the correction is clear, such as after a missing comma; otherwise, only what precedes the position is read.",
        "{ \"claimModel\": \"1.0\", }",
        "Correct the text at the position that the message names."));

    public static readonly Rule Encoding = Add(new(
        "CM0002", "utf-8-file", DiagnosticSeverity.Error,
        "The file is UTF-8.",
        "JSON that is exchanged between systems is UTF-8 (RFC 8259, section 8.1); with any other encoding, characters would have to be guessed.",
        "a file that an editor saved as UTF-16",
        "Save the file as UTF-8."));

    public static readonly Rule InvalidUtf8 = Add(new(
        "CM0003", "valid-utf-8", DiagnosticSeverity.Error,
        "Every text is valid UTF-8.",
        "Bytes that are not valid UTF-8 would be read as characters other than the intended ones.",
        "a Latin-1 name that a program inserted into a UTF-8 file",
        "Save the file as UTF-8, and check that the characters at this position are the intended ones."));

    public static readonly Rule UnpairedSurrogate = Add(new(
        "CM0004", "paired-surrogates", DiagnosticSeverity.Error,
        "Every text consists of complete characters.",
        "An unpaired surrogate is not a character, and cannot be written as UTF-8.",
        "\"text\": \"\\ud83d\"",
        "Write the character itself, or both surrogates."));

    public static readonly Rule Depth = Add(new(
        "CM0005", "depth", DiagnosticSeverity.Error,
        "Objects and arrays are nested at most 64 levels deep.",
        "Deeper nesting does not occur in real datasets; it is a mistake or an attack.",
        "[[[[[…]]]]]",
        "Reduce the nesting."));

    public static readonly Rule DuplicateMember = Add(new(
        "CM0006", "unique-member", DiagnosticSeverity.Error,
        "A member occurs only once in an object.",
        "When a member has two values, it is unclear which one is meant; most JSON readers silently take the last.",
        "{ \"id\": \"lavrov\", \"id\": \"tillerson\", \"name\": \"Sergey Lavrov\" }",
        "Delete one of the two members."));

    public static readonly Rule MissingMember = Add(new(
        "CM0007", "required-member", DiagnosticSeverity.Error,
        "Required members are present.",
        "Without them the record has no meaning; it is skipped, and the rest is read.",
        "{ \"id\": \"lavrov\" }",
        "Add the member."));

    public static readonly Rule Null = Add(new(
        "CM0008", "no-null", DiagnosticSeverity.Error,
        "No value is null.",
        "Absent, empty and unknown values each have a meaning of their own; null could mean any of them.",
        "\"assertedOn\": null",
        "Omit members whose value is not known."));

    public static readonly Rule WrongType = Add(new(
        "CM0009", "type", DiagnosticSeverity.Error,
        "A value has the type of its member.",
        "A number instead of a string, or a single id instead of a list of ids, is a mistake; guessing what was intended could make it worse.",
        "\"claimants\": \"lavrov\"",
        "Write a value of the type that the message names, such as \"claimants\": [\"lavrov\"]."));

    public static readonly Rule NumberOutOfRange = Add(new(
        "CM0010", "number-range", DiagnosticSeverity.Error,
        "A number is finite.",
        "A number beyond the range of a double is read as infinity by most programs.",
        "\"amount\": 1e999",
        "Write a smaller number, or use another unit."));

    public static readonly Rule WordSpelling = Add(new(
        "CM0011", "word-spelling", DiagnosticSeverity.Error,
        "A known word is spelled exactly.",
        "Other programs would treat \"Denies\" and \"denies\" as two different words.",
        "\"stance\": \"Denies\"",
        "Write the word as the message shows it."));

    public static readonly Rule UnknownWord = Add(new(
        "CM0012", "known-word", DiagnosticSeverity.Warning,
        "A word is one of the words of its vocabulary.",
        "An unknown word is preserved, but ClaimModel does not know its meaning; it is often a typing error.",
        "\"stance\": \"denyes\"",
        "Correct the word, or leave it if it is a custom word."));

    public static readonly Rule KnownMember = Add(new(
        "CM0013", "known-member", DiagnosticSeverity.Warning,
        "A member is a known member of its record, or its name starts with x-.",
        "An unknown member is preserved, but ClaimModel does not interpret it, so the value of a member with a wrong name has no effect. In a document of a later minor version, which may define the member, this is an info message, and each name is reported only once.",
        "\"date\": \"2017-04-12\" in a claim, whose date is \"assertedOn\"",
        "Use the name that the message suggests, or start the name with \"x-\" if it is a custom member."));

    public static readonly Rule IdFormat = Add(new(
        "CM0014", "id-form", DiagnosticSeverity.Error,
        "An id has 1 to 200 characters, without white space or control characters.",
        "Ids are typed, searched for, and used in URLs.",
        "\"id\": \"Sergey Lavrov\"",
        "Write a short id, such as \"lavrov\"."));

    public static readonly Rule DateFormat = Add(new(
        "CM0015", "date-form", DiagnosticSeverity.Error,
        "A date exists and is written in the Extended Date/Time Format, level 0 or 1.",
        "This format distinguishes 2017, 2017-04 and 2017-04-12, and avoids ambiguous dates such as 04/05/2017 (ISO 8601-2).",
        "\"assertedOn\": \"12 April 2017\"",
        "Write year, month and day with hyphens, as far as they are known: 2017, 2017-04 or 2017-04-12."));

    public static readonly Rule IntervalFormat = Add(new(
        "CM0016", "interval-form", DiagnosticSeverity.Error,
        "A period is a date, or two dates separated by a slash.",
        "This form distinguishes open from unknown ends: \"2017/..\" has not ended, \"2017/\" ended at an unknown time (ISO 8601-2).",
        "\"validTime\": \"2011 to 2017\"",
        "Write 2011/2017, 2011/.. or 2011/."));

    public static readonly Rule LanguageFormat = Add(new(
        "CM0017", "language-form", DiagnosticSeverity.Error,
        "A language is a well-formed BCP 47 tag.",
        "Texts in several languages are found by their language tag (RFC 5646).",
        "\"language\": \"English (US)\"",
        "Write a tag such as en, ru or zh-Hant."));

    public static readonly Rule VersionFormat = Add(new(
        "CM0018", "version-form", DiagnosticSeverity.Error,
        "The version consists of two numbers separated by a period.",
        "The version tells a reader whether it can understand the document.",
        "\"claimModel\": \"one\"",
        "Write \"claimModel\": \"1.0\"."));

    public static readonly Rule MajorVersion = Add(new(
        "CM0019", "major-version", DiagnosticSeverity.Error,
        "The document uses major version 1 of the format.",
        "Members may have another meaning in another major version, so nothing is read.",
        "\"claimModel\": \"2.0\"",
        "Use a later version of ClaimModel."));

    public static readonly Rule MinorVersion = Add(new(
        "CM0020", "minor-version", DiagnosticSeverity.Info,
        "The document uses a minor version that this reader knows.",
        "A later minor version may define members that this reader preserves without understanding them.",
        "\"claimModel\": \"1.9\"",
        "No action is needed."));

    public static readonly Rule Empty = Add(new(
        "CM0021", "not-empty", DiagnosticSeverity.Error,
        "The file contains a document.",
        "An empty file is often the result of a download or save that failed.",
        "a file with a length of zero bytes",
        "Start the file with { \"claimModel\": \"1.0\" }."));

    public static readonly Rule LineType = Add(new(
        "CM0022", "line-type", DiagnosticSeverity.Error,
        "Each line of a JSON Lines file states its type.",
        "A JSON Lines file contains records of several types, which only the member \"type\" distinguishes.",
        "{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\" } on a line of its own",
        "Add \"type\": dataset, actor, topic, source, predicate, unit, claim or contradiction."));

    public static readonly Rule LineRecord = Add(new(
        "CM0023", "one-record-per-line", DiagnosticSeverity.Error,
        "Each line of a JSON Lines file contains exactly one record.",
        "A record per line makes it possible to read a file in parallel and from any position, and an error affects one line only.",
        "two objects on one line",
        "Put each record on a line of its own, and do not split a record across lines."));

    public static readonly Rule LineLength = Add(new(
        "CM0024", "line-length", DiagnosticSeverity.Error,
        "A line is no longer than the limit, nor is a document.",
        "A line or document of unlimited length could use up all memory, because it is read as a whole. If a line is that long, line breaks have probably been lost.",
        "a file of two gigabytes without a line break",
        "Put each record on a line of its own (JSON Lines), or raise the limit."));

    public static readonly Rule LineHeader = Add(new(
        "CM0025", "dataset-line-first", DiagnosticSeverity.Error,
        "The line of type dataset is the first line, occurs only once, and contains no records.",
        "The version of the format must be known before anything else is read.",
        "a line with \"type\": \"dataset\" after a claim",
        "Move the line to the top, or delete it if it is a duplicate."));

    public static readonly Rule JsonLines = Add(new(
        "CM0026", "json-lines", DiagnosticSeverity.Error,
        "A JSON Lines file is neither a JSON document nor an array.",
        "Each line of such a file would otherwise be reported as an error.",
        "a file named *.claims.jsonl that contains [{ \"type\": \"claim\", … }, …]",
        "Put each record on a line of its own, or give a document the extension .claims.json."));

    public static readonly Rule Decompression = Add(new(
        "CM0027", "complete-compressed-file", DiagnosticSeverity.Error,
        "A compressed file is complete and decompresses to no more than the limit.",
        "A few kilobytes can decompress to many gigabytes, and the rest of a damaged file is lost.",
        "a .gz file that was only partly downloaded",
        "Download the file again, or raise the limit."));

    public static readonly Rule ByteOrderMark = Add(new(
        "CM0028", "byte-order-mark-first", DiagnosticSeverity.Warning,
        "A byte order mark occurs only at the beginning of a file.",
        "Files that begin with a byte order mark were probably joined. It is skipped, but other programs fail at this line, or read an invisible character.",
        "cat a.claims.jsonl b.claims.jsonl > both.claims.jsonl, where b.claims.jsonl begins with a byte order mark",
        "Remove the byte order mark: the bytes EF BB BF, or the character U+FEFF."));

    /// <summary>Gets all of these rules, in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All => Rules;

    private static Rule Add(Rule rule)
    {
        Rules.Add(rule);
        return rule;
    }
}
