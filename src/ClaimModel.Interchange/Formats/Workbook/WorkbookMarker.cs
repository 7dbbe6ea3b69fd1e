using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Copies a workbook, with each problem as a comment and a color on its cell. Everything else remains as it is.</summary>
internal static class WorkbookMarker
{
    /// <summary>The number of characters of a comment; spreadsheets do not show more.</summary>
    private const int MaxCommentLength = 4_000;

    /// <summary>Writes the copy.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="problems">The problems; those that are not in a cell are left out.</param>
    /// <param name="output">The destination.</param>
    public static void Write(ReadOnlyMemory<byte> workbook, IEnumerable<Diagnostic> problems, Stream output)
    {
        var bySheet = problems.Where(static problem => problem.Location.Sheet is not null).ToLookup(static problem => problem.Location.Sheet!); // has a sheet
        if (bySheet.Count == 0)
        {
            output.Write(workbook.Span);
            return;
        }

        using var content = new MemoryStream();
        content.Write(workbook.Span);
        using (var document = SpreadsheetDocument.Open(content, isEditable: true))
        {
            var part = document.WorkbookPart!; // problems in cells are found only in a workbook
            var styles = new MarkedStyles(part);
            foreach (var sheet in part.Workbook!.Sheets!.Elements<Sheet>())
            {
                if (sheet.Name?.Value is { } name && bySheet.Contains(name) && part.GetPartById(sheet.Id!.Value!) is WorksheetPart worksheet)
                {
                    Mark(worksheet, styles, [.. bySheet[name]]);
                }
            }
        }

        WorkbookWriter.CopyWithoutTimes(content, output);
    }

    private static void Mark(WorksheetPart part, MarkedStyles styles, List<Diagnostic> problems)
    {
        var cells = new CellFinder(part.Worksheet!); // the part has been read
        var comments = new CommentEditor(part);
        foreach (var group in problems.GroupBy(static problem => problem.Location.Cell!).Select(static group => (Problems: group.ToList(), Place: PlaceOf(group.Key))).OrderBy(static group => group.Place))
        {
            var cell = cells.FindOrAdd(group.Place.Row, group.Place.Column);
            cell.StyleIndex = styles.Marked(cell.StyleIndex?.Value ?? cells.DefaultStyleOf(group.Place.Row, group.Place.Column), group.Problems.Max(static problem => problem.Severity));
            var text = string.Join("\n\n", group.Problems.Select(static problem => $"{problem.Severity.ToWord()} {problem.Code}: {problem.Message}"));
            comments.Add(group.Place.Row, group.Place.Column, text.Length <= MaxCommentLength ? text : $"{text.AsSpan(0, MaxCommentLength - 1)}…");
        }

        comments.Save();
    }

    private static (int Row, int Column) PlaceOf(string cell) => CellReference.TryParse(cell, out var row, out var column) ? (row, column) : (1, 0);
}
