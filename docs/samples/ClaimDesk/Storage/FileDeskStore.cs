using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>Keeps the dataset in a file, and the history in another one beside it.</summary>
/// <remarks>
/// An edit is durable when its line is in the history. The dataset file is then replaced in the background, once for all edits that came meanwhile. What it lacks after a
/// crash is added from the history when the store is opened.
/// </remarks>
public sealed class FileDeskStore : IDeskStore
{
    private readonly DatasetFile _file;
    private readonly ILogger _log;
    private readonly SnapshotWriter _writer;
    private DeskLock? _lock;
    private HistoryFile? _history;
    private volatile bool _isChangedOutside;

    /// <summary>Initializes a new instance of the <see cref="FileDeskStore"/> class, without opening it.</summary>
    /// <param name="path">The path of the dataset file, whose name ends with <c>.claims.json</c> by convention. The history is in <c>PATH.history.jsonl</c>, where PATH is without <c>.claims.json</c>.</param>
    /// <param name="log">Receives warnings.</param>
    public FileDeskStore(string path, ILogger<FileDeskStore> log)
    {
        _file = new(Path.GetFullPath(path));
        _log = log;
        _writer = new(WriteAsync, log);
    }

    /// <summary>Gets the path of the history.</summary>
    public string HistoryPath => (_file.Path.EndsWith(".claims.json", StringComparison.OrdinalIgnoreCase) ? _file.Path[..^".claims.json".Length] : _file.Path) + ".history.jsonl";

    public string? Warning => _isChangedOutside ? "Another program has changed the dataset file. It is not overwritten; edits are kept in the history. Restart ClaimDesk to bring both together."
        : _writer.IsFailing ? "The dataset file cannot be written. Edits are kept in the history, and ClaimDesk tries again; tell the person who runs it."
        : null;

    public async Task<StoredDesk> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            PrivateFile.CreateFolderOf(_file.Path);
            _lock = new(_file.Path);
            _history = new(HistoryPath, _log);
            var dataset = await _file.ReadAsync(cancellationToken);
            var recovery = new Recovery(dataset, _lock.ReadSaved());
            var items = new List<HistoryItem>();
            foreach (var line in _history.ReadAll())
            {
                recovery.Add(line);
                items.Add(HistoryItem.Of(line.Entry));
            }

            var stored = recovery.Complete(items, _file.Path, _log);
            if (stored.Outside is null && !recovery.IsFileUpToDate)
            {
                await _file.WriteAsync(stored.Dataset, cancellationToken);
            }

            if (stored.Outside is null)
            {
                _lock.WriteSaved(items.Count);
            }

            return stored;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The dataset {_file.Path} cannot be opened: {exception.Message}", exception);
        }
    }

    public Task AppendAsync(HistoryEntry entry, DeskState state, CancellationToken cancellationToken)
    {
        try
        {
            _history!.Append(new(entry, state.Hash));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritten(exception);
        }

        _writer.Write(entry.Number, state.Dataset);
        return Task.CompletedTask;
    }

    public async Task<HistoryEntry?> ReadAsync(long number, CancellationToken cancellationToken) => (await _history!.ReadAsync(number, cancellationToken))?.Entry;

    /// <summary>Brings the dataset file up to date, and unlocks it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _history?.Dispose();
        _lock?.Dispose();
    }

    private async Task WriteAsync(long number, ClaimDataset dataset)
    {
        if (_file.IsChanged)
        {
            if (!_isChangedOutside)
            {
                _isChangedOutside = true;
                _log.LogWarning("Another program has changed the dataset file {Path}. It is not overwritten; edits are kept in the history. Restart ClaimDesk to bring both together.", _file.Path);
            }

            return;
        }

        await _file.WriteAsync(dataset, CancellationToken.None);
        _lock!.WriteSaved(number);
    }
}
