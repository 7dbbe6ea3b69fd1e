namespace ClaimModel.Cli.Tests.Support;

/// <summary>A mistake in a text: the replaced text, its replacement, and the expected problem at the position that <c>⟦</c> marks.</summary>
internal sealed record Slip(string Code, string Pointer, string Before, string After);

/// <summary>An expected problem.</summary>
internal sealed record Expected(string Code, int Line, int Column, string Pointer);

/// <summary>A text with mistakes, and their locations, computed without the library.</summary>
internal sealed class FaultyText
{
    private const char Mark = '⟦';
    private const char FirstOwnMark = '\uE000';

    public FaultyText(string text, params IReadOnlyList<Slip> slips)
    {
        for (var i = 0; i < slips.Count; i++)
        {
            var (before, after) = (slips[i].Before, slips[i].After);
            text.Split(before).Should().HaveCount(2, "the text to replace stands there once: {0}", before);
            after.Count(letter => letter == Mark).Should().Be(1);
            text = text.Replace(before, after.Replace(Mark, (char)(FirstOwnMark + i)), StringComparison.Ordinal);
        }

        var (line, column, kept, expected) = (1, 1, new System.Text.StringBuilder(), new List<Expected>());
        foreach (var letter in text)
        {
            if (letter >= FirstOwnMark && letter < FirstOwnMark + slips.Count)
            {
                var slip = slips[letter - FirstOwnMark];
                expected.Add(new(slip.Code, line, column, slip.Pointer));
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
