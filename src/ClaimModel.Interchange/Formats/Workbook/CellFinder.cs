using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Finds the cells of a sheet that is held in memory, and adds them where they do not exist. Not thread-safe.</summary>
internal sealed class CellFinder
{
    private readonly SheetData _data;
    private readonly Columns? _columns;
    private readonly SortedDictionary<int, Row> _rows = [];

    public CellFinder(Worksheet sheet)
    {
        _data = sheet.GetFirstChild<SheetData>() ?? sheet.AppendChild(new SheetData());
        _columns = sheet.GetFirstChild<Columns>();
        var number = 0;
        foreach (var row in _data.Elements<Row>())
        {
            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            _rows.TryAdd(number, row);
        }
    }

    /// <summary>Returns a cell.</summary>
    public Cell FindOrAdd(int row, int column)
    {
        var parent = FindOrAddRow(row);
        var next = 0;
        foreach (var cell in parent.Elements<Cell>())
        {
            var at = CellReference.TryParse(cell.CellReference?.Value, out _, out var named) ? named : next;
            if (at == column)
            {
                return cell;
            }

            if (at > column)
            {
                return parent.InsertBefore(new Cell { CellReference = CellReference.Of(row, column) }, cell)!; // inserted
            }

            next = at + 1;
        }

        return parent.AppendChild(new Cell { CellReference = CellReference.Of(row, column) });
    }

    /// <summary>Returns the style that a cell which does not exist would have.</summary>
    public uint DefaultStyleOf(int row, int column) =>
        (_rows.GetValueOrDefault(row) is { CustomFormat.Value: true } custom ? custom.StyleIndex?.Value : null)
        ?? _columns?.Elements<Column>().FirstOrDefault(range => range.Min?.Value <= column + 1 && range.Max?.Value >= column + 1)?.Style?.Value
        ?? 0;

    private Row FindOrAddRow(int number)
    {
        if (_rows.TryGetValue(number, out var row))
        {
            return row;
        }

        row = new Row { RowIndex = (uint)number };
        var next = _rows.FirstOrDefault(existing => existing.Key > number).Value;
        _rows.Add(number, row);
        return next is null ? _data.AppendChild(row) : _data.InsertBefore(row, next)!; // inserted
    }
}
