namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Cells of a column that are merged with the one above them, and so have its text. Rows are applied in their order. Not thread-safe.</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, List<(int Bottom, int Column)>> _byTop = [];

    /// <summary>The cells whose text those below them have, with the last row of these.</summary>
    private readonly Dictionary<int, (SheetCell Cell, int Bottom)> _current = [];

    /// <summary>Gets the number of ranges.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a range.</summary>
    public void Add(int top, int bottom, int column)
    {
        Count++;
        if (!_byTop.TryGetValue(top, out var ranges))
        {
            _byTop.Add(top, ranges = []);
        }

        ranges.Add((bottom, column));
    }

    /// <summary>Adds the cells of a row whose text is above them.</summary>
    public void Apply(int row, List<SheetCell> cells)
    {
        foreach (var (column, (first, bottom)) in _current)
        {
            if (row > bottom)
            {
                _current.Remove(column);
            }
            else if (!cells.Exists(cell => cell.Column == column))
            {
                cells.Insert(cells.FindIndex(cell => cell.Column > column) is >= 0 and var index ? index : cells.Count, first with { Row = row, Note = CellNote.Merged, Raw = first.Text });
            }
        }

        foreach (var (bottom, column) in _byTop.GetValueOrDefault(row) ?? [])
        {
            if (cells.Find(cell => cell.Column == column) is { Row: > 0 } first)
            {
                _current[column] = (first, bottom);
            }
        }
    }
}
