using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>A text in a graph, divided into short lines, with its box. SVG does not break lines.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Language">The language; empty if it is not known.</param>
/// <param name="Box">The box with the size of the text.</param>
internal sealed record GraphLabel(ValueList<string> Lines, string Language, GraphBox Box)
{
    public const double LineHeight = 15;

    /// <summary>The width of a bold Latin letter of the average font, with some reserve.</summary>
    public const double BoldWidth = 7.2;

    /// <summary>The width of a Latin letter of the average font, with some reserve.</summary>
    public const double LetterWidth = 6.3;

    private const double Padding = 8;

    /// <summary>How much wider than a Latin letter those of other alphabets are.</summary>
    private const double OtherAlphabets = 0.25;

    private const int MaxLength = 60;

    /// <summary>Returns the label of a text, in lines of at most the specified number of narrow letters, with further lines below.</summary>
    public static GraphLabel Of(LocalText text, int lineWidth, double letterWidth, params ReadOnlySpan<string> further)
    {
        var wrapped = text.Value.Length == 0 ? [] : LineText.Wrap(ShortText.Of(string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MaxLength), lineWidth);
        ValueList<string> lines = [.. wrapped, .. further];
        return new(lines, text.Language, new((lines.Max(WidthOf) * letterWidth) + (2 * Padding), (lines.Count * LineHeight) + Padding));
    }

    /// <summary>Returns the width in Latin letters. Those of other alphabets are wider, except the East Asian ones, which count as two.</summary>
    private static double WidthOf(string line) => LineText.WidthOf(line) + (line.Count(static letter => letter is >= '\u0370' and < '\u1100') * OtherAlphabets);
}
