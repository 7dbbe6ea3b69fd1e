using ClaimModel.Json.Locations;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Cells of a workbook, which the marks of translated JSON contain.</summary>
/// <param name="marks">The mark of each line of the JSON.</param>
/// <param name="sheets">The names of the sheets.</param>
/// <param name="file">The name of the file; null if there is none.</param>
internal sealed class SheetLocations(IReadOnlyList<long> marks, IReadOnlyList<string> sheets, string? file) : ForeignLocations
{
    private const int RowBits = 24;
    private const int ColumnBits = 20;

    /// <summary>Returns the mark of a cell.</summary>
    /// <param name="sheet">The index of the sheet.</param>
    /// <param name="row">The row, counted from 1.</param>
    /// <param name="column">The column, counted from 0; a negative one is taken for the first.</param>
    public static long Mark(int sheet, int row, int column) => ((long)sheet << (RowBits + ColumnBits)) | ((long)row << ColumnBits) | (uint)Math.Max(0, column);

    public override DiagnosticLocation At(int line, string pointer)
    {
        var mark = marks[Math.Min(line, marks.Count) - 1];
        var (row, column) = ((int)(mark >> ColumnBits) & ((1 << RowBits) - 1), (int)mark & ((1 << ColumnBits) - 1));
        return DiagnosticLocation.InWorkbook(sheets[(int)(mark >> (RowBits + ColumnBits))], CellReference.Of(row, column), pointer, file);
    }

    /// <summary>Locations that are not in a sheet come first.</summary>
    public override int Compare(DiagnosticLocation? x, DiagnosticLocation? y) => KeyOf(x).CompareTo(KeyOf(y));

    private (int Sheet, int Row, int Column) KeyOf(DiagnosticLocation? location)
    {
        if (location?.Sheet is not { } name || !CellReference.TryParse(location.Cell, out var row, out var column))
        {
            return (-1, 0, 0);
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i] == name)
            {
                return (i, row, column);
            }
        }

        return (sheets.Count, row, column);
    }
}
