namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>Where a row of a table and its cells are. Immutable and thread-safe.</summary>
internal abstract class RowLocation
{
    /// <summary>Returns the location of a cell; that of the row, if it does not have the cell.</summary>
    /// <param name="column">The index of the column, from 0; -1 for the row.</param>
    public abstract DiagnosticLocation Of(int column);
}
