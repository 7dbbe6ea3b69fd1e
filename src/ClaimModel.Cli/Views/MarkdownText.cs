using System.Text;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Escapes text from files for Markdown (CommonMark, backslash escapes).</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|#~&!";

    /// <summary>Returns a text on one line with all markup escaped, truncated to 1,000 characters.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in ScreenText.Long(text))
        {
            if (Marks.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Returns a row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>Returns the line below the header of a table.</summary>
    public static string Rule(int columns) => $"|{string.Concat(Enumerable.Repeat("---|", columns))}\n";
}
