using ClaimDesk.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimDesk.Desk;

/// <summary>Edits the dataset: one edit at a time, each stored with its history before it is visible. Reading does not wait for edits. Thread-safe.</summary>
public sealed class DatasetEditor : IAsyncDisposable
{
    /// <summary>The most records that the summary of an entry names.</summary>
    private const int MaxKept = 5;

    private readonly IDeskStore _store;
    private readonly TimeProvider _time;
    private readonly BackgroundWarming _warming;
    private readonly ILogger _log;
    private readonly SemaphoreSlim _oneEdit = new(1);
    private readonly HistoryIndex _history = new();
    private readonly Lazy<Task> _closing;
    private DeskState _current;
    private bool _isClosed;

    private DatasetEditor(IDeskStore store, TimeProvider time, BackgroundWarming warming, ILogger log, StoredDesk stored)
    {
        _store = store;
        _closing = new(CloseAsync);
        _time = time;
        _warming = warming;
        _log = log;
        foreach (var item in stored.History)
        {
            _history.Add(item);
        }

        _current = DeskState.Of(stored.Dataset);
        _warming.Begin(_current);
    }

    /// <summary>Gets the dataset as it is now.</summary>
    public DeskState Current => Volatile.Read(ref _current);

    /// <summary>Gets what users must know about the store; null if all is well.</summary>
    public string? Warning => _store.Warning;

    /// <summary>Opens a store.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static async Task<DatasetEditor> OpenAsync(
        IDeskStore store, TimeProvider? time = null, IEnumerable<IStateWarmer>? warmers = null, ILogger? log = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var stored = await store.OpenAsync(cancellationToken);
        var editor = new DatasetEditor(store, time ?? TimeProvider.System, new(warmers ?? [], log), log ?? NullLogger.Instance, stored);
        await editor.TakeOverAsync(stored);
        return editor;
    }

    /// <summary>Saves, creates or deletes one record.</summary>
    public Task<EditResult> SaveAsync(DeskEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var verb = edit.Record is null ? "Deleted" : edit.BaseVersion is null ? "Added" : "Changed";
        var key = edit.Record is null ? edit.Key : RecordKey.Of(edit.Record);
        return ApplyAsync([edit], EntryKind.Edited, $"{verb} {key}", undoes: null, cancellationToken);
    }

    /// <summary>Saves several records as one entry of the history: all of them or, if one cannot be saved, none.</summary>
    /// <param name="edits">The edits, of one user.</param>
    /// <param name="kind">Why they are made.</param>
    /// <param name="summary">What they are, in a few words.</param>
    /// <param name="cancellationToken">Cancels waiting.</param>
    public Task<EditResult> SaveAllAsync(IReadOnlyList<DeskEdit> edits, EntryKind kind, string summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return ApplyAsync(edits, kind, summary, undoes: null, cancellationToken);
    }

    /// <summary>Undoes an entry of the history as a new entry. It is a conflict if one of its records has changed since then.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="user">Who undoes it.</param>
    /// <param name="cancellationToken">Cancels waiting and reading.</param>
    public async Task<EditResult> UndoAsync(long number, string user, CancellationToken cancellationToken)
    {
        if (await _store.ReadAsync(number, cancellationToken) is not { } entry)
        {
            return new EditResult.Refused($"The history has no entry {number}.", [], []);
        }

        if (entry.Kind == EntryKind.Opened)
        {
            return new EditResult.Refused($"Entry {number} is the beginning of the history, which cannot be undone.", [], []);
        }

        var edits = new List<DeskEdit>();
        foreach (var change in entry.Changes)
        {
            var (record, diagnostics) = change.Before is { } before ? RecordType.Of(change.Key.Type).Read(before) : default;
            if (change.Before is not null && record is null)
            {
                return new EditResult.Refused($"The earlier version of {change.Key} cannot be read any more.", diagnostics, []);
            }

            edits.Add(new(change.Key, change.After is { } after ? RecordVersion.Of(change.Key, after).ToString() : null, record, user));
        }

        return await ApplyAsync(edits, EntryKind.Undone, $"Undid entry {number}: {entry.Summary}", number, cancellationToken);
    }

    /// <summary>Returns entries of the history, the newest first.</summary>
    public HistoryPage History(HistoryQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _history.Find(query);
    }

    /// <summary>Returns an entry of the history with the contents of its records; null if there is none.</summary>
    public Task<HistoryEntry?> ReadHistoryAsync(long number, CancellationToken cancellationToken) => _store.ReadAsync(number, cancellationToken);

    /// <summary>Waits for the edit in progress, and closes the store. Later edits fail.</summary>
    public ValueTask DisposeAsync() => new(_closing.Value);

    private async Task CloseAsync()
    {
        await _oneEdit.WaitAsync();
        _isClosed = true;
        _oneEdit.Release();
        await _warming.DisposeAsync();
        await _store.DisposeAsync();
    }

    private async Task<EditResult> ApplyAsync(IReadOnlyList<DeskEdit> edits, EntryKind kind, string summary, long? undoes, CancellationToken cancellationToken)
    {
        await _oneEdit.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            var state = Current;
            var conflict = edits.Select(edit => ConflictOf(state, edit)).FirstOrDefault(found => found is not null);
            if (conflict is not null)
            {
                return conflict;
            }

            var changes = EditPlan.ChangesOf(state, edits);
            if (changes.Count == 0)
            {
                return new EditResult.Unchanged(VersionOf(state, edits));
            }

            var next = state.With(changes);
            if (EditPlan.Refuse(state, next, changes) is { } refused)
            {
                return refused;
            }

            var entry = await AppendAsync(state, next, changes, edits[0].User, kind, summary, undoes);
            return new EditResult.Saved(entry.Number, VersionOf(next, edits));
        }
        catch (StoreException exception)
        {
            _log.LogError(exception, "The edit {Summary} of {User} is not saved.", summary, edits[0].User);
            return new EditResult.Failed($"Nothing is saved, because {exception.Message} Your entries are still here: save again later, and tell the person who runs ClaimDesk if it does not help.");
        }
        finally
        {
            _oneEdit.Release();
        }
    }

    /// <summary>Begins the history, and records in it what another program did to the dataset file.</summary>
    private async Task TakeOverAsync(StoredDesk stored)
    {
        if (_history.LastNumber == 0)
        {
            var changes = Current.Keys.Select(key => KeyValuePair.Create(key, Current.Find(key))).ToList();
            await AppendAsync(DeskState.Nothing, Current, EditPlan.InOrder(Current, changes), "ClaimDesk", EntryKind.Opened, "Began the history", undoes: null);
        }

        if (stored.Outside is { } outside)
        {
            var next = DeskState.Of(outside);
            var changes = EditPlan.Difference(Current, next);
            await AppendAsync(Current, next, changes, "(another program)", EntryKind.ChangedOutside, TakenOver(stored.Kept), undoes: null);
        }
    }

    private static string TakenOver(IReadOnlyList<RecordKey> kept)
    {
        const string TookOver = "Took over changes that another program made to the file";
        return kept.Count == 0 ? TookOver
            : $"{TookOver}, but kept {string.Join(", ", kept.Take(MaxKept))}{(kept.Count > MaxKept ? $" and {kept.Count - MaxKept} more" : "")}, because other records refer to {(kept.Count == 1 ? "it" : "them")}";
    }

    private async Task<HistoryEntry> AppendAsync(
        DeskState state, DeskState next, IReadOnlyList<KeyValuePair<RecordKey, ExtensibleRecord?>> changes, string user, EntryKind kind, string summary, long? undoes)
    {
        var entry = new HistoryEntry(_history.LastNumber + 1, _time.GetUtcNow(), user, kind, summary, undoes, EditPlan.ToHistory(state, changes));
        await _store.AppendAsync(entry, next, CancellationToken.None); // once begun, an edit is not canceled by a user who leaves
        _history.Add(HistoryItem.Of(entry));
        Volatile.Write(ref _current, next);
        _warming.Begin(next);
        return entry;
    }

    private EditResult.Conflict? ConflictOf(DeskState state, DeskEdit edit)
    {
        var key = edit.Key;
        if (state.VersionOf(key) == edit.BaseVersion)
        {
            // A record that gets another id must not take the place of one that has it.
            if (edit.Record is null || RecordKey.Of(edit.Record) is var renamed && (renamed == key || state.Find(renamed) is null))
            {
                return null;
            }

            key = renamed;
        }

        var last = _history.LastOf(key);
        return new(key, edit.Record, state.Find(key), state.VersionOf(key), last?.User, last?.At);
    }

    private static string VersionOf(DeskState state, IReadOnlyList<DeskEdit> edits) =>
        edits is [{ Record: { } record }] ? state.VersionOf(RecordKey.Of(record)) ?? "" : "";
}
