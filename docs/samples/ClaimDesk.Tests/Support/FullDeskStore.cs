using ClaimDesk.Desk;
using ClaimDesk.Storage;

namespace ClaimDesk.Tests.Support;

/// <summary>A store whose disk is full while <see cref="IsFull"/> is true.</summary>
internal sealed class FullDeskStore(ClaimDataset dataset) : IDeskStore
{
    private readonly MemoryDeskStore _store = new(dataset);

    public bool IsFull { get; set; }

    public string? Warning => IsFull ? "The dataset file cannot be written." : null;

    public Task<StoredDesk> OpenAsync(CancellationToken cancellationToken) => _store.OpenAsync(cancellationToken);

    public Task AppendAsync(HistoryEntry entry, DeskState state, CancellationToken cancellationToken) =>
        IsFull ? throw StoreException.NotWritten(new IOException("No space left on device : '/secret/path'", 28)) : _store.AppendAsync(entry, state, cancellationToken);

    public Task<HistoryEntry?> ReadAsync(long number, CancellationToken cancellationToken) => _store.ReadAsync(number, cancellationToken);

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
