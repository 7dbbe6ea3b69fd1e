namespace ClaimModel.Json.Reading;

/// <summary>The rules that a text keeps before there are records to look at: CM0001 to CM0999.</summary>
internal static class JsonRules
{
    public static readonly Rule Syntax = new(
        "CM0001", "json-syntax", DiagnosticSeverity.Error,
        "The text is JSON.",
        "Where the text breaks the grammar of JSON (RFC 8259), nobody can say how it goes on; what stands before the place is read.",
        "{ \"claimModel\": \"1.0\", }",
        "Mend the place that the message names.");

    public static readonly Rule Encoding = new(
        "CM0002", "utf-8-file", DiagnosticSeverity.Error,
        "The file is UTF-8.",
        "JSON that is exchanged is UTF-8 (RFC 8259, section 8.1); in another encoding the letters would be guessed.",
        "a file that an editor saved as UTF-16",
        "Save the file as UTF-8.");

    public static readonly Rule InvalidUtf8 = new(
        "CM0003", "valid-utf-8", DiagnosticSeverity.Error,
        "Every text is valid UTF-8.",
        "Bytes that are no UTF-8 would come back as other letters than were meant.",
        "a name in Latin-1 pasted by a program into a UTF-8 file",
        "Save the file as UTF-8, and look whether the letters at the place are the ones that were meant.");

    public static readonly Rule LoneSurrogate = new(
        "CM0004", "paired-surrogates", DiagnosticSeverity.Error,
        "Every text holds whole characters.",
        "Half of a surrogate pair stands for nothing, and cannot be written as UTF-8.",
        "\"text\": \"\\ud83d\"",
        "Write the character itself, or both halves.");

    public static readonly Rule Depth = new(
        "CM0005", "depth", DiagnosticSeverity.Error,
        "Objects and lists nest no deeper than 64.",
        "Deeper nesting is no dataset, but an attack or a slip.",
        "[[[[[…]]]]]",
        "Take the inner values out.");

    public static readonly Rule DuplicateMember = new(
        "CM0006", "member-once", DiagnosticSeverity.Error,
        "A member stands once in its object.",
        "Of two values nobody can say which one is meant; most readers silently take the last.",
        "{ \"id\": \"lavrov\", \"id\": \"tillerson\", \"name\": \"Sergey Lavrov\" }",
        "Delete one of the two.");

    public static readonly Rule MissingMember = new(
        "CM0007", "required-member", DiagnosticSeverity.Error,
        "Required members are there.",
        "Without them the record means nothing; it is left out, and the rest is read.",
        "{ \"id\": \"lavrov\" }",
        "Add the member.");

    public static readonly Rule Null = new(
        "CM0008", "no-null", DiagnosticSeverity.Error,
        "Nothing is null.",
        "Absent, empty and unknown each mean something; null would mean any of them.",
        "\"assertedOn\": null",
        "Leave out what is not known.");

    public static readonly Rule WrongType = new(
        "CM0009", "type", DiagnosticSeverity.Error,
        "A value has the type of its member.",
        "A number in the place of a text, or one id in the place of a list of ids, is a slip that a guess could make worse.",
        "\"claimants\": \"lavrov\"",
        "Write a value of the type that the message names, such as \"claimants\": [\"lavrov\"].");

    public static readonly Rule NumberOutOfRange = new(
        "CM0010", "number-range", DiagnosticSeverity.Error,
        "A number is finite.",
        "A number beyond the range of a double is infinite to most programs.",
        "\"amount\": 1e999",
        "Write a smaller number, or change the unit.");

    public static readonly Rule WordSpelling = new(
        "CM0011", "word-spelling", DiagnosticSeverity.Error,
        "A known word is spelled exactly.",
        "\"Denies\" beside \"denies\" would be two words to every program but this one.",
        "\"stance\": \"Denies\"",
        "Write the word as the message gives it.");

    public static readonly Rule UnknownWord = new(
        "CM0012", "known-word", DiagnosticSeverity.Warning,
        "A word is one that ClaimModel knows.",
        "An unknown word is kept, but nothing is known of what it means; often it is a slip.",
        "\"stance\": \"denyes\"",
        "Correct the word, or leave it where a word of your own is meant.");

    public static readonly Rule MemberSlip = new(
        "CM0013", "known-member", DiagnosticSeverity.Warning,
        "A member's name is not nearly a known one.",
        "An unknown member is kept, but not understood: a slip in its name hides what it says.",
        "\"assertedon\": \"2017-04-12\"",
        "Correct the name, or begin it with \"x-\" where a member of your own is meant.");

    public static readonly Rule IdForm = new(
        "CM0014", "id-form", DiagnosticSeverity.Error,
        "An id has one to 200 characters, without white space and control characters.",
        "Ids are typed, searched and put into addresses.",
        "\"id\": \"Sergey Lavrov\"",
        "Write a short id, such as \"lavrov\".");

    public static readonly Rule DateForm = new(
        "CM0015", "date-form", DiagnosticSeverity.Error,
        "A date is one of the Extended Date/Time Format, levels 0 and 1, and exists.",
        "Only so are 2017, 2017-04 and 2017-04-12 told apart, and 04/05/2017 is not guessed at (ISO 8601-2).",
        "\"assertedOn\": \"12 April 2017\"",
        "Write year, month and day with hyphens, as far as they are known: 2017, 2017-04 or 2017-04-12.");

    public static readonly Rule IntervalForm = new(
        "CM0016", "interval-form", DiagnosticSeverity.Error,
        "A period is a date, or two with a slash between them.",
        "Open and unknown ends are told apart: \"2017/..\" goes on, \"2017/\" ended at some time (ISO 8601-2).",
        "\"validTime\": \"2011 to 2017\"",
        "Write 2011/2017, 2011/.. or 2011/.");

    public static readonly Rule LanguageForm = new(
        "CM0017", "language-form", DiagnosticSeverity.Error,
        "A language is a well-formed BCP 47 tag.",
        "Texts in several languages are found by their tag (RFC 5646).",
        "\"language\": \"English (US)\"",
        "Write a tag such as en, ru or zh-Hant.");

    public static readonly Rule VersionForm = new(
        "CM0018", "version-form", DiagnosticSeverity.Error,
        "The version is two numbers with a full stop between them.",
        "By its version a reader knows whether it understands the document.",
        "\"claimModel\": \"one\"",
        "Write \"claimModel\": \"1.0\".");

    public static readonly Rule MajorVersion = new(
        "CM0019", "major-version", DiagnosticSeverity.Error,
        "The document is in major version 1 of the format.",
        "A later major version may mean other things by the same members, so nothing is read.",
        "\"claimModel\": \"2.0\"",
        "Take a later version of ClaimModel.");

    public static readonly Rule MinorVersion = new(
        "CM0020", "minor-version", DiagnosticSeverity.Info,
        "The document is in a minor version that this reader knows.",
        "A later minor version may have members that this reader keeps without understanding them.",
        "\"claimModel\": \"1.9\"",
        "Nothing need be done.");

    public static readonly Rule Empty = new(
        "CM0021", "not-empty", DiagnosticSeverity.Error,
        "The file holds a document.",
        "An empty file is often a failed download or an interrupted save.",
        "a file of no bytes",
        "Begin with { \"claimModel\": \"1.0\" }.");

    public static readonly Rule LineType = new(
        "CM0022", "line-type", DiagnosticSeverity.Error,
        "Each line of JSON Lines says what it is.",
        "Records of all kinds stand mixed in one file; which one a line holds is known by its \"type\" alone.",
        "{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\" } on a line of its own",
        "Add \"type\": dataset, actor, topic, source, predicate, claim or contradiction.");

    public static readonly Rule LineRecord = new(
        "CM0023", "record-a-line", DiagnosticSeverity.Error,
        "A line of JSON Lines holds one record.",
        "By its lines a file is read from any place on and by many at once; a bad line costs that line alone.",
        "two objects on one line",
        "Put each record on a line of its own, and no record on several.");

    public static readonly Rule LineLength = new(
        "CM0024", "line-length", DiagnosticSeverity.Error,
        "A line is no longer than the limit.",
        "A line without end would take all memory; most likely the line ends are lost.",
        "a file of two gigabytes without a line end",
        "Put each record on a line of its own, or raise the limit.");

    public static readonly Rule LineHeader = new(
        "CM0025", "dataset-line-first", DiagnosticSeverity.Error,
        "What is said of the dataset as a whole stands once, on the first line, and without records.",
        "The version of the format is to be known before anything is read in it.",
        "a line with \"type\": \"dataset\" behind a claim",
        "Move the line to the top, or delete it where it stands twice.");

    public static readonly Rule Lines = new(
        "CM0026", "json-lines", DiagnosticSeverity.Error,
        "A file of JSON Lines has a record on each line.",
        "A list or a document over many lines would be a fault on each of them.",
        "a file named *.claims.jsonl that holds [{ \"type\": \"claim\", … }, …]",
        "Put each record on a line of its own, or name a document *.claims.json.");

    public static readonly Rule Unfolding = new(
        "CM0027", "whole-compressed-file", DiagnosticSeverity.Error,
        "A compressed file is whole, and unfolds to no more than the limit.",
        "A few kilobytes can unfold to many gigabytes; and of a damaged file the rest is lost.",
        "a .gz of which half was downloaded",
        "Fetch the file again, or raise the limit.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Syntax,
        Encoding,
        InvalidUtf8,
        LoneSurrogate,
        Depth,
        DuplicateMember,
        MissingMember,
        Null,
        WrongType,
        NumberOutOfRange,
        WordSpelling,
        UnknownWord,
        MemberSlip,
        IdForm,
        DateForm,
        IntervalForm,
        LanguageForm,
        VersionForm,
        MajorVersion,
        MinorVersion,
        Empty,
        LineType,
        LineRecord,
        LineLength,
        LineHeader,
        Lines,
        Unfolding,
    ];
}
