namespace ClaimModel.Interchange.Importing.Delimited;

/// <summary>A row of a file of delimited values. Immutable.</summary>
/// <param name="line">The line in which the row begins, starting at 1.</param>
/// <param name="cells">The texts of the cells, without quotes.</param>
/// <param name="starts">The lines and columns at which the cells begin, starting at 1; columns are in UTF-16 code units.</param>
internal sealed class DelimitedRow(int line, string[] cells, (int Line, int Column)[] starts)
{
    public int Line => line;

    public string[] Cells => cells;

    /// <summary>Returns the location of a cell; of the row, if there is no such cell.</summary>
    public DiagnosticLocation Locate(int cell, string? file)
    {
        var (lineOfCell, column) = (uint)cell < (uint)starts.Length ? starts[cell] : (line, 1);
        return DiagnosticLocation.InText(lineOfCell, column, file: file);
    }
}
