namespace ClaimDesk.Storage.Sqlite;

/// <summary>A record as a JSON document.</summary>
internal sealed class RecordRow
{
    public required string Type { get; init; }

    public required string RecordId { get; init; }

    /// <summary>Gets the place among the records of its type; not all numbers are used.</summary>
    public long Position { get; init; }

    public string Json { get; init; } = "";
}
