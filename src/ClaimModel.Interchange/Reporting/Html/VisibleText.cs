using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Html;

/// <summary>Shows the hidden characters that could deceive a reader.</summary>
internal static class VisibleText
{
    /// <summary>Returns a text in which control characters, those that change the order of what follows, unpaired surrogates and others without an agreed meaning are replaced by their numbers, such as <c>[U+202E]</c>.</summary>
    /// <remarks>Line breaks, tabs, soft hyphens, zero-width spaces, directional marks and the characters that emoji and scripts need stay as they are.</remarks>
    public static string Of(string text)
    {
        var first = IndexOfHidden(text, 0);
        if (first < 0)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 8);
        var copied = 0;
        for (var index = first; index >= 0; index = IndexOfHidden(text, copied))
        {
            var code = HiddenCharacters.CodePointAt(text, index);
            visible.Append(text, copied, index - copied).Append('[').Append(MessageText.CodePoint(code)).Append(']');
            copied = index + (code > char.MaxValue ? 2 : 1);
        }

        return visible.Append(text, copied, text.Length - copied).ToString();
    }

    private static int IndexOfHidden(string text, int start)
    {
        for (var index = start; index < text.Length;)
        {
            var unit = text[index];
            if (unit is >= ' ' and <= '~' or '\n' or '\r' or '\t')
            {
                index++;
                continue;
            }

            if (!Rune.TryGetRuneAt(text, index, out var rune) || (HiddenCharacters.IsEscaped(text, index, rune) && !IsHarmless(rune.Value)))
            {
                return index;
            }

            index += rune.Utf16SequenceLength;
        }

        return -1;
    }

    private static bool IsHarmless(int code) => code is 0xAD or 0x61C or 0x200B or 0x200E or 0x200F or 0x2060 or 0xFEFF;
}
