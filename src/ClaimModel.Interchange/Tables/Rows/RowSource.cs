namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>The rows of a table, which are read once, one after the other. Not thread-safe.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Gets a name of the table for messages, such as that of the file or of the sheet; null if there is none.</summary>
    public abstract string? Name { get; }

    /// <summary>Gets the number of cells of the current row.</summary>
    public abstract int Count { get; }

    /// <summary>Gets the location of the current row and its cells, which remains valid.</summary>
    public abstract RowLocation Location { get; }

    /// <summary>Gets a value indicating whether no cell of the current row has content.</summary>
    public virtual bool IsBlank
    {
        get
        {
            for (var column = 0; column < Count; column++)
            {
                if (!string.IsNullOrWhiteSpace(Cell(column)) || ProblemOf(column) is not null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Moves to the next row; false at the end. What is wrong with the syntax is reported.</summary>
    public abstract bool Read();

    /// <summary>Moves to the next row with content; false at the end.</summary>
    public bool ReadContent()
    {
        while (Read())
        {
            if (!IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the text of a cell; empty for a cell that the row does not have, and for one that cannot be read.</summary>
    /// <param name="column">The index of the column, from 0.</param>
    public abstract string Cell(int column);

    /// <summary>Returns why a cell cannot be read; null if it can.</summary>
    /// <param name="column">The index of the column, from 0.</param>
    public abstract CellProblem? ProblemOf(int column);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
