using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The origin of a record that comes from a row: each of its members is located at its cell.</summary>
internal sealed class RowOrigin(ObjectNode plan, RowLocation row) : ImportOrigin
{
    public override DiagnosticLocation Locate(string jsonPointer) => row.Of(plan.ColumnOf(jsonPointer));
}
