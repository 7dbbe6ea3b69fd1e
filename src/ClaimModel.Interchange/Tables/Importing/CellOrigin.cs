using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The origin of a record that comes from a cell.</summary>
internal sealed class CellOrigin(RowLocation row, int column) : ImportOrigin
{
    public override DiagnosticLocation Locate(string jsonPointer) => row.Of(column);
}
