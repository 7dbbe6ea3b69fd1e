using System.Globalization;
using System.Text;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Reports;

/// <summary>The line of a file in which a problem is, cut around the place, and a caret under it.</summary>
internal static class SourceLineView
{
    private const int TabWidth = 4;
    private const int Narrowest = 16;

    /// <summary>Two lines for the screen: the line with its number, and the caret under the cell of the column.</summary>
    public static (string Line, string Caret) Of(string text, int line, int column, int width)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var room = Math.Max(Narrowest, width - number.Length - 3);
        var pieces = Around(text, Math.Clamp(column - 1, 0, text.Length), room, out var target, out var isCutBefore, out var isCutAfter);

        var (first, last) = Window(pieces, target, room, ref isCutBefore, ref isCutAfter);
        var shown = new StringBuilder();
        shown.Append(isCutBefore ? "…" : "");
        shown.AppendJoin("", pieces[first..last].Select(piece => piece.Shown));
        shown.Append(isCutAfter ? "…" : "");
        var before = (isCutBefore ? 1 : 0) + pieces[first..target].Sum(piece => piece.Cells);
        return ($"{number} | {shown}", $"{new string(' ', number.Length)} | {new string(' ', before)}^");
    }

    /// <summary>The characters near the place, as they are shown; more would not find room.</summary>
    private static List<(string Shown, int Cells)> Around(string text, int place, int room, out int target, out bool isCutBefore, out bool isCutAfter)
    {
        var start = WholeCharacter(text, Math.Max(0, place - 2 * room));
        var end = WholeCharacter(text, Math.Min(text.Length, place + 2 * room));
        place = WholeCharacter(text, place);
        (isCutBefore, isCutAfter) = (start > 0, end < text.Length);

        var pieces = new List<(string, int)>();
        target = -1;
        for (var at = start; at < end;)
        {
            target = at == place ? pieces.Count : target;
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                rune = Rune.ReplacementChar;
            }

            pieces.Add(Piece(rune));
            at += length;
        }

        target = target < 0 ? pieces.Count : target;
        return pieces;
    }

    private static (string Shown, int Cells) Piece(Rune rune)
    {
        if (rune.Value == '\t')
        {
            return (new string(' ', TabWidth), TabWidth);
        }

        var shown = ScreenText.Piece(rune);
        return (shown, HiddenCharacters.Contains(rune) ? shown.Length : shown.GetCellWidth());
    }

    /// <summary>Which pieces find room: half of it before the place, and what one side does not need goes to the other.</summary>
    private static (int First, int Last) Window(List<(string Shown, int Cells)> pieces, int target, int room, ref bool isCutBefore, ref bool isCutAfter)
    {
        var all = pieces.Sum(piece => piece.Cells) + (isCutBefore ? 1 : 0) + (isCutAfter ? 1 : 0);
        if (all + (target == pieces.Count ? 1 : 0) <= room)
        {
            return (0, pieces.Count);
        }

        var before = pieces[..target].Sum(piece => piece.Cells);
        var behind = pieces[target..].Sum(piece => piece.Cells);
        var roomBefore = Math.Clamp(before, 0, Math.Max(room / 2, room - Math.Max(behind, 1))) - 1;
        var first = target;
        for (var cells = 0; first > 0 && cells + pieces[first - 1].Cells <= (first == 1 && !isCutBefore ? roomBefore + 1 : roomBefore);)
        {
            cells += pieces[--first].Cells;
        }

        isCutBefore |= first > 0;
        var left = room - (isCutBefore ? 1 : 0) - pieces[first..target].Sum(piece => piece.Cells);
        var last = target;
        for (var cells = 0; last < pieces.Count && cells + pieces[last].Cells <= (last == pieces.Count - 1 && !isCutAfter ? left : left - 1);)
        {
            cells += pieces[last++].Cells;
        }

        isCutAfter |= last < pieces.Count;
        return (first, last);
    }

    private static int WholeCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
