using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>Brings the dataset file and the history together when they are opened.</summary>
/// <param name="file">The dataset of the file; null if there is none.</param>
/// <param name="saved">The last entry that the file contained when ClaimDesk wrote it; null if that is not known.</param>
internal sealed class Recovery(ClaimDataset? file, long? saved)
{
    private readonly DeskState? _file = file is null ? null : DeskState.Of(file);
    private readonly OrderedDictionary<RecordKey, string?> _latest = [];
    private readonly Dictionary<RecordKey, string?> _whenSaved = [];
    private UInt128 _lastHash;
    private bool _isOurs;

    /// <summary>Gets whether the file contains all entries.</summary>
    public bool IsFileUpToDate { get; private set; }

    /// <summary>Adds the next entry of the history.</summary>
    public void Add(HistoryLine line)
    {
        foreach (var (key, before, after) in line.Entry.Changes)
        {
            if (line.Entry.Number > saved)
            {
                _whenSaved.TryAdd(key, before);
            }

            if (after is null)
            {
                _latest.Remove(key); // so that a record which is added again later is the last one
                _latest.Add(key, null);
            }
            else
            {
                _latest[key] = after;
            }
        }

        _lastHash = line.StateHash;
        _isOurs |= _file is not null && line.Entry.Number >= (saved ?? 0) && line.StateHash == _file.Hash;
    }

    /// <summary>Returns the dataset after all entries.</summary>
    public StoredDesk Complete(List<HistoryItem> items, string path, ILogger log)
    {
        if (items.Count == 0)
        {
            IsFileUpToDate = file is not null;
            return new(file ?? Starter(), items);
        }

        if (_file is null)
        {
            log.LogWarning("There is no dataset file {Path}. It is created again from the history.", path);
            return new(FromHistory(DeskState.Nothing).Dataset, items);
        }

        IsFileUpToDate = _file.Hash == _lastHash;
        if (IsFileUpToDate)
        {
            return new(file!, items);
        }

        RequireThatTheyFit(_file, path);
        var latest = FromHistory(_file);
        if (_isOurs)
        {
            log.LogInformation("The dataset file {Path} is brought up to date from the history.", path);
            return new(latest.Dataset, items);
        }

        log.LogWarning("Another program has changed the dataset file {Path}. Its changes become an entry of the history, which can be undone.", path);
        var (outside, kept) = Outside(_file, latest);
        if (kept.Count > 0)
        {
            log.LogWarning("Kept {Records}, which one side removed, because the other side refers to them.", string.Join(", ", kept));
        }

        return new(latest.Dataset, items, outside.Dataset) { Kept = kept };
    }

    private static ClaimDataset Starter() => new() { Title = "Claims" };

    /// <summary>Returns the state of the history; records that it shares with the file keep their order.</summary>
    private DeskState FromHistory(DeskState start)
    {
        var changes = new List<KeyValuePair<RecordKey, ExtensibleRecord?>>();
        foreach (var (key, json) in _latest)
        {
            if (json is null ? start.Find(key) is not null : start.VersionOf(key) != RecordVersion.Of(key, json).ToString())
            {
                changes.Add(new(key, json is null ? null : Read(key, json)));
            }
        }

        changes.AddRange(start.Keys.Where(key => !_latest.ContainsKey(key)).Select(key => new KeyValuePair<RecordKey, ExtensibleRecord?>(key, null)));
        return start.With(changes);
    }

    /// <summary>Returns the newest state with what another program changed. Records that the file merely has as they were when it was written last are not changed.</summary>
    /// <returns>The state, and the records that are in it although one side removed them, because the other side refers to them.</returns>
    private (DeskState State, IReadOnlyList<RecordKey> Kept) Outside(DeskState changed, DeskState latest)
    {
        var changes = EditPlan.Difference(latest, changed)
            .Where(change => !_whenSaved.TryGetValue(change.Key, out var json)
                || changed.VersionOf(change.Key) != (json is null ? null : RecordVersion.Of(change.Key, json).ToString()))
            .ToList();
        var state = latest.With(changes);
        var kept = new List<RecordKey>();
        while (Missing(state, changed, latest) is { Count: > 0 } missing)
        {
            kept.AddRange(missing.Select(record => record.Key));
            state = state.With(missing); // which can refer to others that are missing
        }

        return (state, kept);
    }

    /// <summary>Returns the records to which others refer in a state, and which only one side has.</summary>
    private static List<KeyValuePair<RecordKey, ExtensibleRecord?>> Missing(DeskState state, DeskState changed, DeskState latest) =>
    [
        .. state.Keys.SelectMany(key => References.Of(state.Find(key)!)).Select(reference => reference.To).Distinct()
            .Where(key => state.Find(key) is null)
            .Select(key => KeyValuePair.Create(key, latest.Find(key) ?? changed.Find(key)))
            .Where(record => record.Value is not null)
            .OrderBy(record => record.Key.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Requires that the file and the history have a record in common, unless the history began without any.</summary>
    private void RequireThatTheyFit(DeskState dataset, string path)
    {
        var known = _latest.Keys.Where(key => key != RecordKey.Dataset && !(_whenSaved.TryGetValue(key, out var before) && before is null)).ToList();
        if (known.Count > 0 && dataset.Keys.Any(key => key != RecordKey.Dataset) && !known.Exists(key => dataset.Find(key) is not null))
        {
            throw new StoreException($"The history beside {path} is not that of this dataset: they have no record in common. Move the history away to begin a new one, or bring back the dataset that belongs to it.");
        }
    }

    private static ExtensibleRecord Read(RecordKey key, string json) => RecordType.Of(key.Type).Read(json).Record
        ?? throw new StoreException($"The history contains a version of {key} that cannot be read. Restore the history from a backup, or move it away to begin a new one.");
}
