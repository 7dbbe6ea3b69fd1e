using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>Where the dataset and its history are kept. It is called by one edit at a time.</summary>
public interface IDeskStore : IAsyncDisposable
{
    /// <summary>Gets what users must know about the store, such as that its file is not written any more; null if all is well.</summary>
    string? Warning { get; }

    /// <summary>Opens the store, and creates it if there is none. Called once, first.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    Task<StoredDesk> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Stores an edit. It is durable when the task completes; if the task fails, nothing is stored.</summary>
    /// <param name="entry">The edit.</param>
    /// <param name="state">The dataset after the edit.</param>
    /// <param name="cancellationToken">Cancels storing.</param>
    /// <exception cref="StoreException">The edit cannot be written. The message completes "Nothing is saved, because …".</exception>
    Task AppendAsync(HistoryEntry entry, DeskState state, CancellationToken cancellationToken);

    /// <summary>Reads an entry of the history. Can be called at any time, by several threads.</summary>
    /// <returns>The entry; null if there is none with the number.</returns>
    Task<HistoryEntry?> ReadAsync(long number, CancellationToken cancellationToken);
}
