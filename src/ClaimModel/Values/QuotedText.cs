using System.Globalization;
using System.Text;

namespace ClaimModel;

/// <summary>A text as a message shows it: in quotes, unprintable characters escaped, cut at 80 characters.</summary>
internal static class QuotedText
{
    private const int MaxLength = 80;

    internal static string Of(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("\"");
        int taken = 0;
        while (taken < text.Length)
        {
            // A lone surrogate decodes to no rune, and is escaped as the code unit it is.
            bool whole = Rune.DecodeFromUtf16(text[taken..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (taken + length > MaxLength)
            {
                return quoted.Append("…\"").ToString();
            }

            if (whole && IsPrintable(rune))
            {
                quoted.Append(text.Slice(taken, length));
            }
            else
            {
                foreach (char unit in text.Slice(taken, length))
                {
                    quoted.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                }
            }

            taken += length;
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
