using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The origin of a record that comes from a row: each of its members is located at its cell.</summary>
/// <param name="columnOf">Returns the index of the column from which a value comes, by its JSON Pointer; -1 if it comes from none.</param>
/// <param name="row">The location of the row.</param>
internal sealed class RowOrigin(Func<string, int> columnOf, RowLocation row) : ImportOrigin
{
    public override DiagnosticLocation Locate(string jsonPointer) => row.Of(columnOf(jsonPointer));
}
