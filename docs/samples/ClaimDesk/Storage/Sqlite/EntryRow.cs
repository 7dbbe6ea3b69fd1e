using ClaimDesk.Desk;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>An entry of the history.</summary>
internal sealed class EntryRow
{
    public long Number { get; init; }

    /// <summary>Gets the time in Coordinated Universal Time, in units of 100 ns since 0001-01-01.</summary>
    public long AtTicks { get; init; }

    public required string User { get; init; }

    public EntryKind Kind { get; init; }

    public required string Summary { get; init; }

    public long? Undoes { get; init; }

    public static EntryRow Of(HistoryEntry entry) => new()
    {
        Number = entry.Number,
        AtTicks = entry.At.UtcTicks,
        User = entry.User,
        Kind = entry.Kind,
        Summary = entry.Summary,
        Undoes = entry.Undoes,
    };
}
