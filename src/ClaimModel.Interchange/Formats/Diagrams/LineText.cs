using System.Globalization;
using System.Text;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>Texts on one line, and their division into short lines.</summary>
internal static class LineText
{
    /// <summary>Returns a text without line breaks, repeated spaces, and characters that are invisible and not needed, such as those that change the direction of what follows. Changes other than of spaces are noted as losses.</summary>
    /// <param name="context">The export.</param>
    /// <param name="text">The text.</param>
    /// <param name="content">The record type and the member.</param>
    /// <param name="recordId">The id of the record; null for the dataset.</param>
    public static string OnOneLine(this ExportContext context, string text, string content, string? recordId)
    {
        text = context.WellFormed(text, content, recordId);
        var line = new StringBuilder(text.Length);
        var (hasBreak, hasHidden) = (false, false);
        for (var index = 0; index < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (Rune.IsWhiteSpace(rune))
            {
                hasBreak |= rune.Value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (HiddenCharacters.IsEscaped(text, index, rune))
            {
                hasHidden = true;
            }
            else
            {
                line.Append(text.AsSpan(index, length));
            }

            index += length;
        }

        NoteIf(hasBreak, "line breaks become spaces");
        NoteIf(hasHidden, "invisible characters are left out");
        return line.ToString().TrimEnd();

        void NoteIf(bool isLoss, string reason)
        {
            if (isLoss)
            {
                context.NoteLoss(content, reason, recordId);
            }
        }
    }

    /// <summary>Divides a text into lines at spaces. A word that is longer than a line is divided, which scripts without spaces need.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The number of narrow characters in a line.</param>
    public static ValueList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ').SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && used + WidthOf(word.Text) + (word.IsStart ? 1 : 0) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            var separator = line.Length > 0 && word.IsStart ? " " : "";
            line.Append(separator).Append(word.Text);
            used += separator.Length + WidthOf(word.Text);
        }

        lines.Add(line.ToString());
        return [.. lines];
    }

    /// <summary>Returns the beginning of a text, and an ellipsis if it is longer than that.</summary>
    public static string Shorten(string text, int maxLength)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= maxLength ? text : elements.SubstringByTextElements(0, maxLength - 1).TrimEnd() + "…";
    }

    /// <summary>Divides a word at the boundaries of characters as people see them.</summary>
    private static IEnumerable<(string Text, bool IsStart)> Pieces(string word, int width)
    {
        var start = 0;
        var used = 0;
        for (var index = 0; index < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word, index);
            var elementWidth = WidthOf(word.AsSpan(index, length).ToString());
            if (used + elementWidth > width && index > start)
            {
                yield return (word[start..index], start == 0);
                (start, used) = (index, 0);
            }

            used += elementWidth;
            index += length;
        }

        yield return (word[start..], start == 0);
    }

    /// <summary>Returns the number of narrow characters that take as much space as a text.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(static rune => IsWide(rune.Value) ? 2 : 1);

    /// <summary>Determines whether a character is about twice as wide as a Latin letter: those of East Asian scripts, and emoji.</summary>
    private static bool IsWide(int code) => code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
