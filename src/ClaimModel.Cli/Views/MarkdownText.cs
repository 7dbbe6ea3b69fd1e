using System.Text;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Text from files, escaped for Markdown: nothing in it is taken for markup (CommonMark, backslash escapes).</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|#~&!";

    /// <summary>A text that is no longer than a screen shows, within a line.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in ScreenText.Running(text))
        {
            if (Marks.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>The line under the head of a table.</summary>
    public static string Rule(int columns) => $"|{string.Concat(Enumerable.Repeat("---|", columns))}\n";
}
