namespace ClaimModel.Cli.Terminal;

/// <summary>Escapes text from files for Markdown (CommonMark, backslash escapes).</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|#~&!";

    /// <summary>Returns a text on one line with all markup escaped, truncated to 1,000 characters.</summary>
    public static string Of(string text) =>
        string.Concat(ScreenText.Long(text).Select(character => Marks.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : $"{character}"));

    /// <summary>Returns a row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>Returns the line below the header of a table.</summary>
    public static string Rule(int columns) => $"|{string.Concat(Enumerable.Repeat("---|", columns))}\n";
}
