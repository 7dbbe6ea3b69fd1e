namespace ClaimModel.Interchange.Tables.Records;

/// <summary>Tables that contain whole records: the first column states the type of the record, and the headings of the others are paths of members.</summary>
internal static class RecordTable
{
    /// <summary>The heading of the column with the type of the record.</summary>
    public const string TypeHeading = "type";
}
