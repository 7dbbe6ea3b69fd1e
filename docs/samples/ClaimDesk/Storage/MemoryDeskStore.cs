using System.Collections.Concurrent;
using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>Keeps the dataset and its history in memory, for tests and demonstrations: nothing survives the end of the process.</summary>
/// <param name="dataset">The dataset to begin with.</param>
public sealed class MemoryDeskStore(ClaimDataset dataset) : IDeskStore
{
    private readonly ConcurrentDictionary<long, HistoryEntry> _entries = [];

    public string? Warning => null;

    public Task<StoredDesk> OpenAsync(CancellationToken cancellationToken) => Task.FromResult(new StoredDesk(dataset, []));

    public Task AppendAsync(HistoryEntry entry, DeskState state, CancellationToken cancellationToken)
    {
        _entries[entry.Number] = entry;
        return Task.CompletedTask;
    }

    public Task<HistoryEntry?> ReadAsync(long number, CancellationToken cancellationToken) => Task.FromResult(_entries.GetValueOrDefault(number));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
