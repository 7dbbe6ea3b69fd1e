using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimModel.Diagnostics;

/// <summary>How pieces of a file are shown in messages: in quotation marks, control characters escaped, cut at 80 characters.</summary>
internal static class MessageText
{
    public const int Longest = 80;

    public static string Quoted(ReadOnlySpan<char> text) => $"\"{Plain(text)}\"";

    /// <summary>A text with everything escaped that a terminal would act on or not show; half of a surrogate pair by its code.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest + 1));
        while (!text.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
            var code = isWhole ? rune.Value : text[0];
            var piece = isWhole && !IsHidden(rune) ? rune.ToString() : $"\\u{code.ToString(code > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture)}";
            if (shown.Length + piece.Length > Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
            text = text[length..];
        }

        return shown.ToString();
    }

    public static string Plain(ReadOnlySpan<byte> utf8) => Plain(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * Longest + 4)]));

    public static string WithArticle(string noun) => $"{("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a")} {noun}";

    public static string List(IEnumerable<string> words)
    {
        var quoted = words.Select(word => $"\"{word}\"").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    /// <summary>The question whether something else was meant, with a blank before it; empty where there is nothing near.</summary>
    public static string DidYouMean(string? near) => near is null ? "" : $" Did you mean {Quoted(near)}?";

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
