using System.Diagnostics.CodeAnalysis;
using ClaimModel.Interchange.Tables;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>The rows of a sheet of records, which are read once. Not thread-safe.</summary>
internal sealed class RecordTable
{
    private readonly RecordSheet _sheet;
    private readonly SheetRows _source;
    private readonly IEnumerator<IReadOnlyList<SheetCell>> _rows;
    private readonly RecordColumns _columns;
    private readonly int _headingRow;
    private readonly string[] _cells;
    private readonly bool[] _hasHeading;
    private readonly ReadOptions _options;
    private readonly List<Diagnostic> _problems;
    private readonly Dictionary<CellNote, (int Count, SheetCell First)> _notes = [];

    private RecordTable(RecordSheet sheet, SheetRows source, IEnumerator<IReadOnlyList<SheetCell>> rows, ReadOptions options, List<Diagnostic> problems)
    {
        (_sheet, _source, _rows, _options, _problems) = (sheet, source, rows, options, problems);
        _headingRow = rows.Current[0].Row;
        _cells = new string[rows.Current[^1].Column + 1];
        var headings = new string?[_cells.Length];
        foreach (var cell in rows.Current)
        {
            headings[cell.Column] = cell.Text;
        }

        _hasHeading = [.. headings.Select(static heading => !string.IsNullOrWhiteSpace(heading))];
        _columns = RecordColumns.Bind(RecordLayout.Of(sheet.Type), headings, column => Report(
            ImportRules.Mapping, $"The heading {MessageText.Quoted(headings[column]!)} occurs twice; this column is not read. Rename it or remove it.", _headingRow, column)); // a heading that is repeated is not null
    }

    /// <summary>Gets the index of the sheet.</summary>
    public int Index => _sheet.Index;

    /// <summary>Gets the type of the records.</summary>
    public RecordType Type => _sheet.Type;

    /// <summary>Opens a table if the first row of the sheet that is not empty has members as headings.</summary>
    public static bool TryOpen(RecordSheet sheet, SheetRows source, ReadOptions options, List<Diagnostic> problems, [NotNullWhen(true)] out RecordTable? table)
    {
        var rows = source.Read().GetEnumerator();
        table = rows.MoveNext() && RecordSheet.AreHeadings([.. rows.Current.Select(static cell => cell.Text.Trim()).Where(static heading => heading.Length > 0)], sheet.Type)
            ? new(sheet, source, rows, options, problems)
            : null;
        return table is not null;
    }

    /// <summary>Writes the records as a member of the dataset.</summary>
    public void WriteList(TranslatedJson json)
    {
        json.Name(Type.ListName, MarkOf(0, true, 0));
        json.StartArray(MarkOf(0, true, 0));
        while (TryReadRow(out var row))
        {
            _columns.Write(_cells, json, (column, isHeading) => MarkOf(column, isHeading, row));
        }

        json.EndArray(MarkOf(0, true, 0));
        Finish();
    }

    /// <summary>Writes the first record, which is that of the dataset; false if there is none. The others are reported.</summary>
    /// <param name="json">The destination.</param>
    /// <param name="writeMembers">Writes more members; receives whether the record states the version of the format, and the mark of the record.</param>
    public bool TryWriteFirst(TranslatedJson json, Action<bool, long> writeMembers)
    {
        if (!TryReadRow(out var first))
        {
            Finish();
            return false;
        }

        var hasVersion = _columns.HasValue("claimModel", _cells);
        _columns.Write(_cells, json, (at, isHeading) => MarkOf(at, isHeading, first), () => writeMembers(hasVersion, MarkOf(0, false, first)));
        while (TryReadRow(out var row))
        {
            Report(ImportRules.Doubtful, "A dataset has one row of metadata; this row is not read. Remove it.", row, 0);
        }

        Finish();
        return true;
    }

    private bool TryReadRow(out int row)
    {
        while (_rows.MoveNext())
        {
            row = _rows.Current[0].Row;
            Array.Fill(_cells, "");
            var isBlank = true;
            foreach (var cell in _rows.Current)
            {
                isBlank &= string.IsNullOrWhiteSpace(cell.Text) && cell.Error is null;
                Take(cell);
            }

            if (!isBlank)
            {
                return true;
            }
        }

        row = 0;
        return false;
    }

    private void Take(SheetCell cell)
    {
        if (cell.Error is not null)
        {
            Report(ImportRules.Value, cell.Error, cell.Row, cell.Column);
        }

        if (cell.Column < _cells.Length && _hasHeading[cell.Column])
        {
            _cells[cell.Column] = cell.Text;
        }
        else if (!string.IsNullOrWhiteSpace(cell.Text))
        {
            Report(ImportRules.Mapping, $"The value {MessageText.Quoted(cell.Text)} is in a column without a heading, and is not read. Enter a heading, or remove the value.", cell.Row, cell.Column);
        }

        if (cell.Note != CellNote.None)
        {
            var (count, first) = _notes.GetValueOrDefault(cell.Note, (0, cell));
            _notes[cell.Note] = (count + 1, first);
        }
    }

    /// <summary>Reports how cells were converted, each kind once.</summary>
    private void Finish()
    {
        foreach (var (note, (count, first)) in _notes.OrderBy(static note => note.Key))
        {
            var (what, verb) = note switch
            {
                CellNote.Date => ("Dates of the spreadsheet were converted to EDTF", "is now"),
                CellNote.Formula => ("Formulas were not evaluated; their stored results were read", "is read as"),
                _ => ("Cells that are merged with the one above them have its text", "is also"),
            };
            Report(ImportRules.Converted, $"{what}: {MessageText.Count(count, "cell")}, such as {CellReference.Of(first.Row, first.Column)}, where {MessageText.Quoted(first.Raw)} {verb} {MessageText.Quoted(first.Text)}.", first.Row, first.Column);
        }

        if (_source.SkippedColumns > 0)
        {
            Report(ImportRules.Limit, $"The sheet has too many columns; {MessageText.Count(_source.SkippedColumns, "column was", "columns were")} not read.", _headingRow, 0);
        }
    }

    private long MarkOf(int column, bool isHeading, int row) => SheetLocations.Mark(_sheet.Index, isHeading ? _headingRow : row, column);

    private void Report(Rule rule, string message, int row, int column)
    {
        if (_problems.Count < _options.MaxDiagnostics)
        {
            _problems.Add(TranslatedDataset.Problem(rule, message, DiagnosticLocation.InWorkbook(_sheet.Name, CellReference.Of(row, column), file: _options.File)));
        }
    }
}
