using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>The rows of a sheet as a table that is mapped. Rows without content are skipped. Not thread-safe.</summary>
/// <param name="sheet">The name of the sheet.</param>
/// <param name="rows">The rows.</param>
/// <param name="file">The name of the file; null if there is none.</param>
/// <param name="onNote">Receives each cell whose text is not in the cell itself.</param>
internal sealed class SheetRowSource(string sheet, SheetRows rows, string? file, Action<SheetCell, DiagnosticLocation> onNote) : RowSource
{
    private readonly IEnumerator<IReadOnlyList<SheetCell>> _rows = rows.Read().GetEnumerator();
    private readonly Dictionary<int, SheetCell> _cells = [];

    public override string Name => sheet;

    public override int Count => _cells.Count == 0 ? 0 : _rows.Current[^1].Column + 1;

    public override RowLocation Location => new SheetRowLocation(sheet, _rows.Current?[0].Row ?? 1, file);

    public override bool Read()
    {
        _cells.Clear();
        if (!_rows.MoveNext())
        {
            return false;
        }

        foreach (var cell in _rows.Current)
        {
            _cells.Add(cell.Column, cell);
            if (cell.Note != CellNote.None)
            {
                onNote(cell, Location.Of(cell.Column));
            }
        }

        return true;
    }

    public override string Cell(int column) => _cells.TryGetValue(column, out var cell) ? cell.Text : "";

    public override CellProblem? ProblemOf(int column) => _cells.TryGetValue(column, out var cell) && cell.Error is { } error ? new(ImportRules.Value, error, cell.Text) : null;

    public override void Dispose()
    {
        base.Dispose();
        _rows.Dispose();
    }

    private sealed class SheetRowLocation(string sheet, int row, string? file) : RowLocation
    {
        public override DiagnosticLocation Of(int column) => DiagnosticLocation.InWorkbook(sheet, CellReference.Of(row, Math.Max(0, column)), file: file);
    }
}
