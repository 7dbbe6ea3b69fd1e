namespace ClaimDesk.Storage.Sqlite;

/// <summary>What an entry of the history did to a record.</summary>
internal sealed class ChangeRow
{
    public long Entry { get; init; }

    public int Index { get; init; }

    public required string Type { get; init; }

    public required string RecordId { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
