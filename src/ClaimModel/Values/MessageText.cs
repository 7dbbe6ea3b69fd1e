using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimModel.Values;

/// <summary>Formats text from documents for messages: hidden characters escaped, truncated to 80 characters.</summary>
internal static class MessageText
{
    /// <summary>The number of characters after which a text is truncated.</summary>
    public const int MaxLength = 80;

    /// <summary>Returns a text in quotation marks.</summary>
    public static string Quoted(ReadOnlySpan<char> text) => $"\"{Plain(text)}\"";

    /// <summary>Returns a text with all hidden characters and unpaired surrogates escaped.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, MaxLength + 1));
        for (var index = 0; index < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == OperationStatus.Done;
            var code = isWhole ? rune.Value : text[index];
            var piece = isWhole && !HiddenCharacters.IsEscaped(text, index, rune) ? rune.ToString() : HiddenCharacters.Escape(code);
            if (shown.Length + piece.Length > MaxLength)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
            index += length;
        }

        return shown.ToString();
    }

    /// <inheritdoc cref="Plain(ReadOnlySpan{char})"/>
    public static string Plain(ReadOnlySpan<byte> utf8) => Plain(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * MaxLength + 4)]));

    /// <summary>Returns the number of a character in Unicode, such as <c>U+200B</c>.</summary>
    public static string CodePoint(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");

    /// <summary>Returns a noun with its indefinite article.</summary>
    public static string WithArticle(string noun) => $"{("aeio".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a")} {noun}"; // "a unit"

    /// <summary>Returns quoted words as a list, such as <c>"a", "b" and "c"</c>.</summary>
    public static string List(IEnumerable<string> words)
    {
        var quoted = words.Select(word => $"\"{word}\"").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    /// <summary>Returns a question that suggests a similar word, with a leading space; empty if there is none.</summary>
    public static string DidYouMean(string? near) => near is null ? "" : $" Did you mean {Quoted(near)}?";

    /// <summary>Returns a number with its noun, such as <c>1 claim</c> or <c>1,200 claims</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="singular">The noun in the singular.</param>
    /// <param name="plural">The noun in the plural; null for the singular and an s.</param>
    public static string Count(long number, string singular, string? plural = null) =>
        $"{Number(number)} {(number == 1 ? singular : plural ?? $"{singular}s")}";

    /// <summary>Returns a number with its digits in groups, such as <c>1,200</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
