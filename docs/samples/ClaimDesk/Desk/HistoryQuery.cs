namespace ClaimDesk.Desk;

/// <summary>Selects entries of the history.</summary>
/// <param name="Skip">How many of the newest entries are skipped.</param>
/// <param name="Take">The maximum number of entries.</param>
/// <param name="Record">The record that they changed; null for all.</param>
/// <param name="User">Who made them; null for all.</param>
public sealed record HistoryQuery(int Skip, int Take, RecordKey? Record = null, string? User = null);
