using System.Globalization;
using System.Text;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Values;
using ClaimModel.Values.Languages;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for the texts of all records, CM01xx.</summary>
internal static class TextRules
{
    private const int MaxLineLength = CleanText.MaxLength;
    internal const int MaxProseLength = 100_000;
    internal const int MaxUrlLength = 4_000;

    public static TextRule Blank { get; } = new(
        "CM0101", "text-not-blank", Error,
        "A text is not blank.",
        "A program treats a blank text as a value, but it contains no information.",
        "\"name\": \" \"",
        "Write the text, or omit the member if it is optional.",
        static (text, _) => IsBlank(text) ? $"is {(text.Length == 0 ? "empty" : "blank")}; write a text" : null);

    public static TextRule Normalized { get; } = new(
        "CM0102", "text-normalized", Warning,
        "A text is in Unicode Normalization Form C.",
        "In another normalization form, the same word is a different string, and a search does not find it. URLs are not normalized, because that would change them.",
        "\"name\": \"Rene\\u0301\"",
        "Run `claimmodel format --normalize`, which changes only this.",
        static (text, role) =>
            role == TextRole.Url || text.Length > MaxLengthOf(role) || Ascii.IsValid(text) ? null
            : CombiningMarks.HasLongRun(text) ? $"contains more than {CombiningMarks.MaxRunLength} combining marks in a row, and is not normalized; delete them"
            : !Surrogates.IsNormalized(text) ? $"contains {NormalizationDifference.FirstIn(text)}; run \"claimmodel format --normalize\""
            : null);

    public static TextRule Controls { get; } = new(
        "CM0103", "text-without-controls", Error,
        "A text contains no control characters, except line breaks and tabs in longer texts.",
        "Control characters are invisible, and terminals and other programs may interpret them as commands.",
        "\"title\": \"Moscow\\u0007\"",
        "Delete the control characters.",
        static (text, role) =>
        {
            foreach (var letter in text)
            {
                if (char.IsControl(letter) && !(role == TextRole.Prose && letter is '\n' or '\r' or '\t'))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"contains the control character U+{(int)letter:X4}; delete it");
                }
            }

            return null;
        });

    public static TextRule Length { get; } = new(
        "CM0104", "text-length", Error,
        "A name or title has at most 1,000 characters, a URL 4,000, any other text 100,000.",
        "Longer texts are usually whole documents that were pasted into the wrong member.",
        "\"title\": \"(a chapter)\"",
        "Shorten the text, and cite the source for the rest.",
        static (text, role) =>
        {
            var maxLength = MaxLengthOf(role);
            return text.Length > maxLength
                ? string.Create(CultureInfo.InvariantCulture, $"has {text.Length:N0} characters; at most {maxLength:N0} are allowed here")
                : null;
        });

    public static TextRule Url { get; } = new(
        "CM0105", "url-form", Error,
        "A URL is an absolute http or https URL.",
        "A relative URL is useless outside the page it was copied from, and URLs with other schemes, such as javascript:, may execute code.",
        "\"url\": \"/politics/moscow\"",
        "Write the whole URL, beginning with https://.",
        static (text, role) => role != TextRole.Url || IsBlank(text) || text.Length > MaxUrlLength || IsWebAddress(text)
            ? null
            : $"is {MessageText.Quoted(text)}, which is not an absolute http or https URL; write the whole URL, beginning with https://");

    public static TextRule LanguageIsTag { get; } = new(
        "CM0107", "language-is-tag", Warning,
        "A language is a tag, not the name of a language.",
        "Programs compare and look up languages by their tags (BCP 47).",
        "\"language\": \"english\"",
        "Write the tag of the language, such as en.",
        static (text, role) => role == TextRole.Language && LanguageNames.Correct(text) is { } tag
            ? $"names the language {MessageText.Quoted(text)} instead of stating its tag; write {MessageText.Quoted(tag)}"
            : null)
    {
        SuggestionOf = LanguageNames.Correct,
    };

    public static TextRule Visible { get; } = new(
        "CM0108", "text-without-hidden-characters", Warning,
        "A text contains no hidden characters.",
        "Invisible characters, and characters that change the text direction, make a text a different string than it seems to be, or hide a part of it. "
        + "Emoji, flags, and languages that need joiners or variation selectors are not affected; nor are directional marks in sentences that are written from right to left. CM1302 is about the names of actors.",
        "\"title\": \"Mos\\u200Bcow\"",
        "Delete the character.",
        static (text, role) => role != TextRole.Name && HiddenCharacters.IndexIn(text, allowsDirection: role == TextRole.Prose) is >= 0 and var index && !IsBlank(text)
            ? $"contains the hidden character {MessageText.CodePoint(HiddenCharacters.CodePointAt(text, index))}; delete it"
            : null)
    {
        SuggestionOf = static text => text.Length <= MaxLineLength && HiddenCharacters.RemoveNeedless(text) is { Length: > 0 } visible ? visible : null,
    };

    public static TextRule SingleAlphabet { get; } = new(
        "CM0110", "word-in-one-alphabet", Warning,
        "A word does not mix letters of different alphabets that look alike, nor does the host of a URL mix alphabets.",
        "A Cyrillic \"\u0430\" looks like a Latin one, but makes a Latin word a different string, and a host name another host. CM1303 is about the names of actors.",
        "\"title\": \"M\u043Escow\"",
        "Type the word again with one keyboard layout.",
        static (text, role) => role switch
        {
            TextRole.Name or TextRole.Language => null,
            TextRole.Url => NameLetters.MixedWord(HostOf(text)) is { } host ? $"has {MessageText.Quoted(host)} in its host, which mixes letters of several alphabets; type it again with one keyboard layout" : null,
            _ => LookAlikes.FirstIn(text) is var (word, letter)
                ? $"contains the word {MessageText.Quoted(word)}, in which {MessageText.CodePoint(letter)} is a letter of another alphabet that looks like one of this word; type it again with one keyboard layout"
                : null,
        });

    public static Rule NormalizationChecked { get; } = new(
        "CM0111", "normalization-checked", Info,
        "Texts are checked for normalization.",
        "A runtime without Unicode data (invariant globalization, as in small container images) cannot normalize texts: CM0102 reports nothing, and texts are compared as they are written.",
        "a validation with DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1",
        "Install libicu (icu-libs), and do not select invariant globalization.");

    public static Rule RequiredValue { get; } = new(
        "CM0106", "required-value", Error,
        "Required values are set.",
        "A required id or word that is not set in code is written as an empty string, which is rejected when read back.",
        "new Claim { Id = default, Text = \"He will go.\" }",
        "Set the value.");

    public static IReadOnlyList<TextRule> All { get; } = [Blank, Normalized, Controls, Length, Url, LanguageIsTag, Visible, SingleAlphabet];

    /// <summary>Returns the maximum length of a text. A longer one is not checked by rules that take longer than reading it.</summary>
    private static int MaxLengthOf(TextRole role) => role switch { TextRole.Line or TextRole.Name => MaxLineLength, TextRole.Url => MaxUrlLength, _ => MaxProseLength };

    /// <summary>Determines whether a text consists of white space and invisible characters.</summary>
    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text) || (!Ascii.IsValid(text) && string.IsNullOrWhiteSpace(HiddenCharacters.Remove(text)));

    /// <summary>Returns the host of a URL; empty if there is none.</summary>
    private static ReadOnlySpan<char> HostOf(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? default : url.AsSpan(start + 3);
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        return authority[(authority.LastIndexOf('@') + 1)..];
    }

    private static bool IsWebAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;
}
