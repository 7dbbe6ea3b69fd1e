using System.Text;

namespace ClaimModel.Interchange.Importing;

/// <summary>Texts for members that have no line breaks, such as names and values.</summary>
internal static class SingleLine
{
    /// <summary>Returns a text without control characters: runs of them, with the white space around them, become a space. The same text, if it has none.</summary>
    public static string Of(string text)
    {
        if (!text.Any(static letter => IsBreak(letter)))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var end = index;
            var hasBreak = false;
            for (; end < text.Length && (IsBreak(text[end]) || text[end] == ' '); end++)
            {
                hasBreak |= IsBreak(text[end]);
            }

            if (hasBreak)
            {
                line.Append(' ');
                index = end - 1;
            }
            else
            {
                line.Append(text[index]);
            }
        }

        return line.ToString().Trim();
    }

    private static bool IsBreak(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
