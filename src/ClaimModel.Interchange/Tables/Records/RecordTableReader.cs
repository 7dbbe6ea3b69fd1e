using ClaimModel.Diagnostics;
using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Records;

/// <summary>Imports a table that contains whole records. Not thread-safe.</summary>
internal sealed class RecordTableReader
{
    private readonly ImportContext _context;
    private readonly RowSource _rows;
    private readonly CellNotation _notation;
    private readonly List<string> _headings;
    private readonly RecordColumns[] _columns;
    private readonly TranslatedJson _json = new();
    private bool _hasRecords;

    /// <param name="context">The destination.</param>
    /// <param name="rows">The rows, of which the headings have been read.</param>
    /// <param name="notation">The notation of cells.</param>
    public RecordTableReader(ImportContext context, RowSource rows, CellNotation notation)
    {
        (_context, _rows, _notation) = (context, rows, notation);
        _headings = [.. Enumerable.Range(0, rows.Count).Select(column => notation.Read(rows.Cell(column)).Trim())];
        _columns = [.. RecordType.All.OrderBy(static type => type.Index).Select(type => RecordColumns.Bind(RecordLayout.Of(type), [null, .. _headings.Skip(1)], static _ => { }))];
    }

    /// <summary>Determines whether the row of headings is that of a table with whole records.</summary>
    public static bool IsHeading(RowSource rows, CellNotation notation) =>
        rows.Count > 1 && notation.Read(rows.Cell(0)).Trim() == RecordTable.TypeHeading && Enumerable.Range(1, rows.Count - 1).Any(column => notation.Read(rows.Cell(column)).Trim() == "id");

    /// <summary>Returns the type of record of the current row; null if the first cell is no type.</summary>
    public static RecordType? TypeOf(RowSource rows) => RecordType.All.FirstOrDefault(type => type.Name == rows.Cell(0).Trim());

    /// <summary>Imports the current row, and those that follow.</summary>
    public void Import()
    {
        for (var isRow = true; isRow; isRow = _rows.Read())
        {
            if (_rows.Count > 0 && !_rows.IsBlank)
            {
                ImportRow();
            }
        }
    }

    private void ImportRow()
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        var location = _rows.Location;
        if (TypeOf(_rows) is not { } type)
        {
            var word = _rows.Cell(0).Trim();
            var near = SpellingSuggestion.For(word, RecordType.All.Select(static known => known.Name));
            _context.Report(ImportRules.Value, $"{MessageText.Quoted(word)} is no type of record, and the row is not imported. Write one of {MessageText.List(RecordType.All.Select(static known => known.Name))}.{MessageText.DidYouMean(near)}", new CellOrigin(location, 0));
            return;
        }

        var columns = _columns[type.Index];
        var cells = Cells(location);
        _json.Clear();
        columns.Write(cells, _json, static (column, _) => column);
        var result = RecordJson.Read(type, _json.Utf8.ToArray());
        foreach (var diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var column = diagnostic.Location.Line is { } line && line <= _json.Marks.Count ? (int)_json.Marks[line - 1] : -1;
            _context.Report(diagnostic with { Location = location.Of(column) });
        }

        if (result.Readable is { } record)
        {
            Add(record, new RowOrigin(pointer => columns.ColumnOf(pointer, cells), location));
        }
    }

    private void Add(ExtensibleRecord record, RowOrigin origin)
    {
        if (record is not ClaimDataset header)
        {
            _hasRecords = true;
            _context.Add(record, origin);
        }
        else if (_hasRecords)
        {
            _context.Report(ImportRules.Doubtful, "The row describes the dataset, but is not the first, and is not imported. Move it before the others.", origin);
        }
        else
        {
            _context.Header = header;
        }
    }

    private string[] Cells(RowLocation location)
    {
        var cells = new string[_headings.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            if (_rows.ProblemOf(column) is { } problem)
            {
                _context.Report(problem.Rule, problem.Message, new CellOrigin(location, column));
            }

            cells[column] = _notation.Read(_rows.Cell(column));
        }

        for (var column = cells.Length; column < _rows.Count; column++)
        {
            if (!string.IsNullOrWhiteSpace(_rows.Cell(column)))
            {
                _context.Report(ImportRules.Doubtful, "The cell has no heading, and is not imported.", new CellOrigin(location, column));
                _context.NoteDropped("cells without heading", _rows.Cell(column), new CellOrigin(location, column));
            }
        }

        return cells;
    }
}
