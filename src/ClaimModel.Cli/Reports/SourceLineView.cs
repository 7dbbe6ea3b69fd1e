using System.Globalization;
using System.Text;
using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Reports;

/// <summary>Formats the line of a file that has a problem, truncated around the column, with a caret below.</summary>
internal static class SourceLineView
{
    private const int TabWidth = 4;
    private const int MinRoom = 16;

    /// <summary>Returns two lines: the line with its number, and the caret under the cell of the column.</summary>
    public static (string Line, string Caret) Of(string text, int line, int column, int width)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var room = Math.Max(MinRoom, width - number.Length - 3);
        var pieces = Around(text, Math.Clamp(column - 1, 0, text.Length), room, out var target, out var isCutBefore, out var isCutAfter);

        var (first, last) = Window(pieces, target, room, ref isCutBefore, ref isCutAfter);
        var shown = new StringBuilder();
        shown.Append(isCutBefore ? "…" : "");
        shown.AppendJoin("", pieces[first..last].Select(piece => piece.Shown));
        shown.Append(isCutAfter ? "…" : "");
        var before = (isCutBefore ? 1 : 0) + pieces[first..target].Sum(piece => piece.Cells);
        return ($"{number} | {shown}", $"{new string(' ', number.Length)} | {new string(' ', before)}^");
    }

    /// <summary>Returns the characters around the column as they are shown, at least as many as fit.</summary>
    private static List<(string Shown, int Cells)> Around(string text, int position, int room, out int target, out bool isCutBefore, out bool isCutAfter)
    {
        var start = StartOfCharacter(text, Math.Max(0, position - 2 * room));
        var end = StartOfCharacter(text, Math.Min(text.Length, position + 2 * room));
        position = StartOfCharacter(text, position);
        (isCutBefore, isCutAfter) = (start > 0, end < text.Length);

        var pieces = new List<(string, int)>();
        target = -1;
        for (var at = start; at < end;)
        {
            target = at == position ? pieces.Count : target;
            pieces.Add(Piece(text, at));
            at = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;
        }

        target = target < 0 ? pieces.Count : target;
        return pieces;
    }

    private static (string Shown, int Cells) Piece(string text, int at)
    {
        if (text[at] == '\t')
        {
            return (new string(' ', TabWidth), TabWidth);
        }

        var shown = ScreenText.Character(text, at, out var isEscaped);
        return (shown, isEscaped ? shown.Length : shown.GetCellWidth());
    }

    /// <summary>Returns the range of pieces that fits: each side of the column gets half of the room, and what the other side does not need.</summary>
    private static (int First, int Last) Window(List<(string Shown, int Cells)> pieces, int target, int room, ref bool isCutBefore, ref bool isCutAfter)
    {
        var all = pieces.Sum(piece => piece.Cells) + (isCutBefore ? 1 : 0) + (isCutAfter ? 1 : 0);
        if (all + (target == pieces.Count ? 1 : 0) <= room)
        {
            return (0, pieces.Count);
        }

        var before = pieces[..target].Sum(piece => piece.Cells);
        var after = pieces[target..].Sum(piece => piece.Cells);
        var roomBefore = Math.Clamp(before, 0, Math.Max(room / 2, room - Math.Max(after, 1))) - 1;
        var first = target;
        for (var cells = 0; first > 0 && cells + pieces[first - 1].Cells <= (first == 1 && !isCutBefore ? roomBefore + 1 : roomBefore);)
        {
            cells += pieces[--first].Cells;
        }

        isCutBefore |= first > 0;
        var roomAfter = room - (isCutBefore ? 1 : 0) - pieces[first..target].Sum(piece => piece.Cells);
        var last = target;
        for (var cells = 0; last < pieces.Count && cells + pieces[last].Cells <= (last == pieces.Count - 1 && !isCutAfter ? roomAfter : roomAfter - 1);)
        {
            cells += pieces[last++].Cells;
        }

        isCutAfter |= last < pieces.Count;
        return (first, last);
    }

    private static int StartOfCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
