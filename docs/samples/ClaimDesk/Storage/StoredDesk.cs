using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>What a store contains when it is opened.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="History">The entries of the history, the oldest first.</param>
/// <param name="Outside">The dataset as another program changed it since the last entry; null if it did not.</param>
public sealed record StoredDesk(ClaimDataset Dataset, IReadOnlyList<HistoryItem> History, ClaimDataset? Outside = null)
{
    /// <summary>Gets the records that are kept in <see cref="Outside"/> although one side removed them, because the other side refers to them.</summary>
    public IReadOnlyList<RecordKey> Kept { get; init; } = [];
}
