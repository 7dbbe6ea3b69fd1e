using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for the texts of all records: CM01xx.</summary>
internal static class TextRules
{
    private const int LongestLine = 1_000;
    private const int LongestProse = 100_000;
    private const int LongestUrl = 4_000;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).ToArray());

    public static TextRule Blank { get; } = new(
        new(
            "CM0101", "text-not-blank", Error,
            "A text says something.",
            "A blank text looks filled in to every program, and tells a reader nothing.",
            "\"name\": \" \"",
            "Write the text, or leave the member out where it is not required."),
        static (text, _) => string.IsNullOrWhiteSpace(text)
            ? text.Length == 0 ? "is empty; write a text, or leave the member out" : "is blank; write a text, or leave the member out"
            : null);

    public static TextRule Normalized { get; } = new(
        new(
            "CM0102", "text-normalized", Warning,
            "A text is in Unicode Normalization Form C.",
            "The same word in another form is another string, and is not found.",
            "\"name\": \"Rene\\u0301\"",
            "Write the letters as one character each, as keyboards do."),
        static (text, _) => !Ascii.IsValid(text) && Surrogates.IndexOfLone(text) < 0 && !text.IsNormalized(NormalizationForm.FormC)
            ? "is not in Unicode Normalization Form C; write letters and their accents as one character"
            : null);

    public static TextRule Controls { get; } = new(
        new(
            "CM0103", "text-without-controls", Error,
            "A text holds no control characters but line breaks and tabs, and those only where there are sentences.",
            "Terminals and other programs act on control characters; people never see them.",
            "\"title\": \"Moscow\\u0007\"",
            "Delete the control characters."),
        static (text, kind) =>
        {
            foreach (var letter in text)
            {
                if (char.IsControl(letter) && !(kind == TextRole.Prose && letter is '\n' or '\r' or '\t'))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"holds the control character U+{(int)letter:X4}; delete it");
                }
            }

            return null;
        });

    public static TextRule Length { get; } = new(
        new(
            "CM0104", "text-length", Error,
            "A name or title has at most 1,000 characters, an address 4,000, any other text 100,000.",
            "Longer ones are whole documents that were pasted into the wrong place.",
            "\"title\": \"(a chapter)\"",
            "Shorten the text, and cite the source for the rest."),
        static (text, kind) =>
        {
            var longest = kind switch { TextRole.Line => LongestLine, TextRole.Url => LongestUrl, _ => LongestProse };
            return text.Length > longest
                ? string.Create(CultureInfo.InvariantCulture, $"has {text.Length:N0} characters; at most {longest:N0} are allowed here")
                : null;
        });

    public static TextRule Url { get; } = new(
        new(
            "CM0105", "url-form", Error,
            "An address is an absolute http or https address.",
            "A relative address leads nowhere outside the page it was copied from, and other schemes may run a program.",
            "\"url\": \"/politics/moscow\"",
            "Write the whole address, beginning with https://."),
        static (text, kind) => kind != TextRole.Url || string.IsNullOrWhiteSpace(text) || IsWebAddress(text)
            ? null
            : $"is {MessageText.Quoted(text)}, which is no absolute http or https address; write all of it, beginning with https://");

    public static Rule Set { get; } = new(
        "CM0106", "required-value", Error,
        "What is required is set.",
        "An id or word that code never set is written as an empty text, which no reader accepts.",
        "new Claim { Id = default, Text = \"He will go.\" }",
        "Set the value.");

    public static IReadOnlyList<TextRule> All { get; } = [Blank, Normalized, Controls, Length, Url];

    /// <summary>Whether no text rule can find anything in a text: of letters that are seen, and that no letter behind them changes, and neither blank nor long.</summary>
    public static bool IsPlain(string text, TextRole kind)
    {
        if (kind == TextRole.Url || text.Length is 0 or > LongestLine || text[0] == ' ')
        {
            return false;
        }

        var rest = text.AsSpan();
        var other = rest.IndexOfAnyExcept(PlainLetters);
        if (other < 0)
        {
            return true;
        }

        foreach (var letter in rest[other..])
        {
            if (!IsPlain(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Letters and marks that are normalized whatever stands beside them of their kind: ASCII, Latin, Cyrillic, dashes
    /// and quotation marks, and the ideographs of Chinese (Unicode Standard Annex 15, NFC_Quick_Check).
    /// </summary>
    private static bool IsPlain(char letter) => letter is
        (>= ' ' and <= '~')
        or (> '\u00A0' and <= '\u02FF' and not '\u00AD')
        or (>= '\u0400' and <= '\u0482')
        or (>= '\u048A' and <= '\u052F')
        or (>= '\u2010' and <= '\u2027')
        or (>= '\u4E00' and <= '\u9FFF');

    private static bool IsWebAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;
}
