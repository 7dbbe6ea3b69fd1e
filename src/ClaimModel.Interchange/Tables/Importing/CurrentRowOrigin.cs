using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The origin of what comes from the current row of a table. It is valid only until the next row is read, and so costs nothing. Not thread-safe.</summary>
/// <param name="rows">The table.</param>
/// <param name="columnOf">Returns the index of the column from which a value comes, by its JSON Pointer; null for <see cref="Column"/>.</param>
internal sealed class CurrentRowOrigin(RowSource rows, Func<string, int>? columnOf = null) : ImportOrigin
{
    /// <summary>Gets or sets the index of the column from which everything comes.</summary>
    public int Column { get; set; } = -1;

    public override DiagnosticLocation Locate(string jsonPointer) => rows.Location.Of(columnOf?.Invoke(jsonPointer) ?? Column);
}
