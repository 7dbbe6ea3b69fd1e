using System.Globalization;
using ClaimModel.Interchange.Importing;
using ClaimModel.Values;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Reads the cells of a sheet row by row, hidden ones included. The cells that are merged with the one above them have its text. Not thread-safe.</summary>
internal sealed class SheetRows(WorkbookFile workbook, WorksheetPart sheet, CancellationToken cancellationToken)
{
    private const int MaxMergedRanges = 100_000;

    private readonly CellReader _cells = new(workbook);

    /// <summary>Gets the number of columns that were not read because of the limit.</summary>
    public int SkippedColumns { get; private set; }

    /// <summary>Returns the cells of each row that has cells which are not empty, ordered by column.</summary>
    /// <exception cref="ImportFailure">The sheet exceeds a limit.</exception>
    public IEnumerable<IReadOnlyList<SheetCell>> Read()
    {
        var merged = MergedColumns();
        var (row, length, rows) = (0, 0L, 0L);
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(Row))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            row = NumberOf(reader) ?? (row + 1);
            var cells = ReadRow(reader, row);
            merged.Apply(row, cells);
            length += cells.Sum(static cell => (long)cell.Text.Length);
            if (++rows > workbook.Limits.MaxRows || length > workbook.Limits.MaxTotalLength)
            {
                throw new ImportFailure(ImportRules.Limit, $"The sheet has more than {MessageText.Number(workbook.Limits.MaxRows)} rows or {MessageText.Number(workbook.Limits.MaxTotalLength)} characters, and is not read.");
            }

            if (cells.Count > 0)
            {
                yield return cells;
            }
        }
    }

    private List<SheetCell> ReadRow(OpenXmlReader reader, int row)
    {
        var cells = new List<SheetCell>();
        var next = 0;
        if (!reader.ReadFirstChild())
        {
            return cells;
        }

        do
        {
            if (reader.ElementType != typeof(Cell) || reader.LoadCurrentElement() is not Cell cell)
            {
                continue;
            }

            var column = CellReference.TryParse(cell.CellReference?.Value, out _, out var named) ? named : next;
            next = column + 1;
            if (column >= workbook.Limits.MaxColumns)
            {
                SkippedColumns = Math.Max(SkippedColumns, column - workbook.Limits.MaxColumns + 1);
            }
            else if (_cells.Read(cell, row, column) is { } read)
            {
                cells.Add(read);
            }
        }
        while (reader.ReadNextSibling());

        var isOrdered = true;
        for (var i = 1; i < cells.Count && isOrdered; i++)
        {
            isOrdered = cells[i - 1].Column < cells[i].Column;
        }

        return isOrdered ? cells : [.. cells.DistinctBy(static cell => cell.Column).OrderBy(static cell => cell.Column)];
    }

    private static int? NumberOf(OpenXmlReader reader) =>
        reader.Attributes.FirstOrDefault(static attribute => attribute is { LocalName: "r", NamespaceUri: "" }).Value is { } number
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= CellReference.MaxRows
            ? row
            : null;

    /// <summary>Returns the ranges of cells that are merged with those above them; they are listed after the rows.</summary>
    private MergedCells MergedColumns()
    {
        var merged = new MergedCells();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SheetData))
            {
                reader.Skip();
            }

            if (reader.IsStartElement && reader.ElementType == typeof(MergeCell)
                && reader.Attributes.FirstOrDefault(static attribute => attribute.LocalName == "ref").Value?.Split(':') is [var first, var last]
                && CellReference.TryParse(first, out var top, out var left) && CellReference.TryParse(last, out var bottom, out _) && bottom > top)
            {
                merged.Add(top, bottom, left);
                if (merged.Count > MaxMergedRanges)
                {
                    throw new ImportFailure(ImportRules.Limit, $"The sheet has more than {MessageText.Number(MaxMergedRanges)} merged ranges, and is not read.");
                }
            }
        }

        return merged;
    }
}
