namespace ClaimDesk.Desk;

/// <summary>An entry of the history without what it did to each record: all that a list shows.</summary>
/// <param name="Number">The number.</param>
/// <param name="At">When it was made.</param>
/// <param name="User">Who made it.</param>
/// <param name="Kind">Why it was made.</param>
/// <param name="Summary">What it is, in a few words.</param>
/// <param name="Undoes">The number of the entry that it undoes; null if it undoes none.</param>
/// <param name="Records">The records that it changed.</param>
public sealed record HistoryItem(
    long Number, DateTimeOffset At, string User, EntryKind Kind, string Summary, long? Undoes, IReadOnlyList<RecordKey> Records)
{
    /// <summary>Returns the item of an entry.</summary>
    public static HistoryItem Of(HistoryEntry entry) =>
        new(entry.Number, entry.At, entry.User, entry.Kind, entry.Summary, entry.Undoes, [.. entry.Changes.Select(change => change.Key)]);
}
