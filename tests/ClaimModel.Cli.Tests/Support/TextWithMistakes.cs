namespace ClaimModel.Cli.Tests.Support;

/// <summary>A mistake in a text: the replaced text, its replacement, and the expected problem at the position that <c>⟦</c> marks.</summary>
internal sealed record Mistake(string Code, string Pointer, string Before, string After);

/// <summary>An expected problem.</summary>
internal sealed record Expected(string Code, int Line, int Column, string Pointer);

/// <summary>A text with mistakes, and their locations, computed without the library.</summary>
internal sealed class TextWithMistakes
{
    private const char Mark = '⟦';
    private const char FirstOwnMark = '\uE000';

    public TextWithMistakes(string text, params IReadOnlyList<Mistake> mistakes)
    {
        for (var i = 0; i < mistakes.Count; i++)
        {
            var (before, after) = (mistakes[i].Before, mistakes[i].After);
            text.Split(before).Should().HaveCount(2, "the replaced text occurs once: {0}", before);
            after.Count(letter => letter == Mark).Should().Be(1);
            text = text.Replace(before, after.Replace(Mark, (char)(FirstOwnMark + i)), StringComparison.Ordinal);
        }

        var (line, column, kept, expected) = (1, 1, new System.Text.StringBuilder(), new List<Expected>());
        foreach (var letter in text)
        {
            if (letter >= FirstOwnMark && letter < FirstOwnMark + mistakes.Count)
            {
                var mistake = mistakes[letter - FirstOwnMark];
                expected.Add(new(mistake.Code, line, column, mistake.Pointer));
                continue;
            }

            kept.Append(letter);
            (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        (Text, Expected) = (kept.ToString(), expected);
    }

    /// <summary>The text with the mistakes.</summary>
    public string Text { get; }

    /// <summary>The expected problems, in the order of the text.</summary>
    public IReadOnlyList<Expected> Expected { get; }
}
