using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>The rows of a format whose headings are specified. A row with a cell that cannot be read is reported and skipped. Not thread-safe.</summary>
internal sealed class HeadedRows : IDisposable
{
    private readonly ImportContext _context;
    private readonly DelimitedRows _rows;

    /// <summary>Reads the headings of the input, which are required.</summary>
    public HeadedRows(ImportContext context)
    {
        _context = context;
        _rows = new(context.Input, DelimitedHeadings.SyntaxOf(context.Beginning.Span), context, context.Options.File);
        if (!_rows.ReadContent())
        {
            throw new ImportFailure(ImportRules.Required, "The file is empty; a row of headings is required.");
        }

        ReportProblems("");
        Headings = [.. Enumerable.Range(0, _rows.Count).Select(_rows.Cell)];
    }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>Gets the location of the current row, which remains valid.</summary>
    public RowLocation Location => _rows.Location;

    /// <summary>Gets the number of cells of the current row that have a heading.</summary>
    public int Count => Math.Min(_rows.Count, Headings.Count);

    /// <summary>Moves to the next row with content; false at the end.</summary>
    public bool Read()
    {
        while (_rows.ReadContent())
        {
            if (ReportProblems(" The whole row is skipped."))
            {
                continue;
            }

            if (_rows.Count > Headings.Count)
            {
                _context.Report(ImportRules.Doubtful, $"The row has {MessageText.Count(_rows.Count, "cell")}, but there are {MessageText.Count(Headings.Count, "heading")}; the others are not imported.", new CellOrigin(Location, -1));
            }

            return true;
        }

        return false;
    }

    /// <summary>Returns the text of a cell; empty if the row does not have it.</summary>
    public string Cell(int column) => _rows.Cell(column);

    public void Dispose() => _rows.Dispose();

    /// <summary>Reports the cells of the current row that cannot be read; false if there are none.</summary>
    private bool ReportProblems(string consequence)
    {
        var isReported = false;
        for (var column = 0; column < _rows.Count; column++)
        {
            if (_rows.ProblemOf(column) is { } problem)
            {
                isReported = true;
                _context.Report(problem.Rule, problem.Message + consequence, new CellOrigin(Location, column));
            }
        }

        return isReported;
    }
}
