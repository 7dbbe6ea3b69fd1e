using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The current row of a table, while a record is created from it. Not thread-safe.</summary>
internal sealed class RowState(ImportContext context, RowSource rows)
{
    private readonly List<(string Name, string Text)> _kept = [];
    private readonly CurrentRowOrigin _current = new(rows);

    public ImportContext Context => context;

    public RowLocation Location => rows.Location;

    /// <summary>Gets the custom members for what could not be converted, in the order in which it was found.</summary>
    public IReadOnlyList<(string Name, string Text)> Kept => _kept;

    public void Begin() => _kept.Clear();

    /// <summary>Returns the origin of what comes from a cell, which is valid only until another is asked for.</summary>
    public ImportOrigin OriginOf(int column)
    {
        _current.Column = column;
        return _current;
    }

    /// <summary>Returns the origin of a record that comes from a cell, which remains valid.</summary>
    public ImportOrigin LastingOriginOf(int column) => new CellOrigin(rows.Location, column);

    /// <summary>Returns the text of a cell without surrounding blanks and markup; null if it is empty, or cannot be read, which is reported.</summary>
    public string? TextOf(PlannedColumn column)
    {
        if (rows.ProblemOf(column.Index) is { } problem)
        {
            context.Report(problem.Rule, problem.Message, OriginOf(column.Index));
            Keep(column, problem.Readable);
            return null;
        }

        var text = rows.Cell(column.Index).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (column.IsEmpty(text))
        {
            context.NoteChange(column.EmptyChange, text, "", OriginOf(column.Index));
            return null;
        }

        if (column.HasMarkup && HtmlText.Convert(text) is { } plain)
        {
            context.NoteChange(column.MarkupChange, text, plain, OriginOf(column.Index));
            text = plain;
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Reports a problem of a cell.</summary>
    public void Report(Rule rule, string message, int column) => context.Report(rule, message, OriginOf(column));

    /// <summary>Keeps the text of a cell in a custom member of the record.</summary>
    public void Keep(PlannedColumn column, string text) => Keep(column.Heading, column.KeptAs, text, column.Index);

    /// <inheritdoc cref="Keep(PlannedColumn, string)"/>
    public void Keep(string heading, string name, string text, int column)
    {
        for (var number = 2; _kept.Exists(kept => kept.Name == name); number++)
        {
            name = $"{name}-{number}";
        }

        _kept.Add((name, text));
        context.NoteKept(heading, name, text, OriginOf(column));
    }

    /// <summary>Keeps the whole text of the cell of a column, unless it is empty.</summary>
    public void KeepCell(PlannedColumn column)
    {
        if (rows.Cell(column.Index).Trim() is { Length: > 0 } text)
        {
            Keep(column, text);
        }
    }
}
