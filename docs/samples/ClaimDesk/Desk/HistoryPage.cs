namespace ClaimDesk.Desk;

/// <summary>A part of the history.</summary>
/// <param name="Items">The entries, the newest first.</param>
/// <param name="Total">The number of entries that the query selects.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryItem> Items, int Total);
