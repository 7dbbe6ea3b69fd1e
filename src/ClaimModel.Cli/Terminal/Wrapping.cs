namespace ClaimModel.Cli.Terminal;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text, broken at blanks; a word that is wider than a line has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.TrimStart().Split(' '))
            {
                if (line.Length == 0)
                {
                    line = paragraph[..(paragraph.Length - paragraph.TrimStart().Length)] + word;
                }
                else if (CellWidth.Of(line) + 1 + CellWidth.Of(word) <= width)
                {
                    line += $" {word}";
                }
                else
                {
                    yield return line;
                    line = word;
                }
            }

            yield return line;
        }
    }
}
