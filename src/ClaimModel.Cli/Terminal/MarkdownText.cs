using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimModel.Cli.Terminal;

/// <summary>
/// Escapes text from files for Markdown, so that nothing in it is markup: in CommonMark, in the extensions of GitHub (tables, autolinks,
/// mathematics, mentions and references to issues), and in common extensions of other programs.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>A comment, which separates characters without being shown. GitHub looks for mentions and references in the text after backslashes are removed.</summary>
    private const string Separator = "<!-- -->";

    /// <summary>Programs that read attributes in braces ignore a backslash before them.</summary>
    private const string OpeningBrace = "&#123;";

    /// <summary>The letters and Roman numerals with which some programs number lists.</summary>
    private static readonly SearchValues<char> ListLetters = SearchValues.Create("ivxlcdmIVXLCDMabcABC");

    /// <summary>Returns a text on one line with all markup escaped, truncated to 1,000 characters, without surrounding white space.</summary>
    public static string Of(string text)
    {
        var line = ScreenText.Long(text).Trim();
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            if (line[i] == '{')
            {
                escaped.Append(OpeningBrace);
                continue;
            }

            escaped.Append(IsMarkup(line, i, next) ? "\\" : "").Append(line[i]);
            if (line[i] is '@' or '#' && IsWord(next))
            {
                escaped.Append(Separator);
            }
        }

        return References().Replace(escaped.ToString(), $"$0{Separator}");
    }

    /// <summary>Returns a row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>Returns the line below the header of a table.</summary>
    public static string Rule(int columns) => $"|{string.Concat(Enumerable.Repeat("---|", columns))}\n";

    /// <summary>Determines whether a character may be markup, or a part of it.</summary>
    private static bool IsMarkup(string line, int index, char next) => line[index] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' or '!' or '$' or '^' or '@' => true,
        '"' => next == '"' || (index > 0 && line[index - 1] == '"'),
        '+' or '=' or '-' => index == 0 || next == line[index] || line[index - 1] == line[index], // lists, underlines of headings, and insertions
        ':' => index == 0 || next == '/' || IsWord(next) || next is ':' or '-' or '+', // definitions, addresses and emoji
        '.' or ')' => IsNumberOfList(line, index) || EndsWithWww(line, index),
        _ => false,
    };

    /// <summary>Determines whether the characters before an index are the number of an element of a list.</summary>
    private static bool IsNumberOfList(string line, int index) =>
        index > 0 && (line.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0 || (index <= 5 && line.AsSpan(0, index).IndexOfAnyExcept(ListLetters) < 0));

    /// <summary>Determines whether <c>www</c> precedes an index: programs make a link of what follows.</summary>
    private static bool EndsWithWww(string line, int index) => line.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>References to issues without a number sign.</summary>
    [GeneratedRegex("\\bGH-(?=[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
