namespace ClaimModel.Interchange.Importing.Delimited;

/// <summary>The origin of a record in a row of delimited values.</summary>
/// <param name="row">The row.</param>
/// <param name="file">The file.</param>
/// <param name="cellOf">Returns the index of the cell from which a value of the record comes, by JSON Pointer; -1 for the whole row.</param>
internal sealed class DelimitedOrigin(DelimitedRow row, string? file, Func<string, int> cellOf) : ImportOrigin
{
    public override DiagnosticLocation Locate(string jsonPointer) => row.Locate(cellOf(jsonPointer), file);
}
