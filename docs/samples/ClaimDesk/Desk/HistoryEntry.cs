namespace ClaimDesk.Desk;

/// <summary>One edit in the history.</summary>
/// <param name="Number">The number: 1, 2, 3 and so on.</param>
/// <param name="At">When it was made, in Coordinated Universal Time.</param>
/// <param name="User">Who made it.</param>
/// <param name="Kind">Why it was made.</param>
/// <param name="Summary">What it is, in a few words.</param>
/// <param name="Undoes">The number of the entry that it undoes; null if it undoes none.</param>
/// <param name="Changes">What it did to each record.</param>
public sealed record HistoryEntry(
    long Number, DateTimeOffset At, string User, EntryKind Kind, string Summary, long? Undoes, IReadOnlyList<RecordChange> Changes);
