namespace ClaimDesk.Desk;

/// <summary>The history without the contents of records: who changed what when. Thread-safe.</summary>
internal sealed class HistoryIndex
{
    private readonly Lock _lock = new();
    private readonly List<HistoryItem> _items = [];
    private readonly Dictionary<RecordKey, List<HistoryItem>> _byRecord = [];
    private readonly Dictionary<string, List<HistoryItem>> _byUser = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the number of the last entry; 0 if there is none.</summary>
    public long LastNumber
    {
        get
        {
            lock (_lock)
            {
                return _items.Count == 0 ? 0 : _items[^1].Number;
            }
        }
    }

    /// <summary>Adds the newest entry.</summary>
    public void Add(HistoryItem item)
    {
        lock (_lock)
        {
            _items.Add(item);
            AddTo(_byUser, item.User, item);
            foreach (var record in item.Records)
            {
                AddTo(_byRecord, record, item);
            }
        }
    }

    /// <summary>Returns the entries that a query selects, the newest first.</summary>
    public HistoryPage Find(HistoryQuery query)
    {
        lock (_lock)
        {
            var items = _items;
            if (query.Record is { } record)
            {
                items = _byRecord.GetValueOrDefault(record, []);
            }
            else if (query.User is { } name)
            {
                items = _byUser.GetValueOrDefault(name, []);
            }

            if (query is { Record: not null, User: { } user })
            {
                items = [.. items.Where(item => item.User.Equals(user, StringComparison.OrdinalIgnoreCase))];
            }

            var page = new List<HistoryItem>();
            for (var index = items.Count - 1 - Math.Max(0, query.Skip); index >= 0 && page.Count < query.Take; index--)
            {
                page.Add(items[index]);
            }

            return new(page, items.Count);
        }
    }

    /// <summary>Returns the last entry that changed a record; null if there is none.</summary>
    public HistoryItem? LastOf(RecordKey key)
    {
        lock (_lock)
        {
            return _byRecord.TryGetValue(key, out var items) ? items[^1] : null;
        }
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<HistoryItem>> lists, TKey key, HistoryItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
