using ClaimModel.Values;

namespace ClaimModel.Model.Datasets;

/// <summary>A list of records of one type that is being built. Not thread-safe.</summary>
/// <param name="noun">The type of record in messages.</param>
/// <param name="start">The first records.</param>
/// <param name="idOf">Returns the id of a record.</param>
internal sealed class RecordListBuilder<TRecord>(string noun, ValueList<TRecord> start, Func<TRecord, string> idOf)
    where TRecord : ExtensibleRecord
{
    /// <summary>The records by position; null for one that was removed, so that the positions of the others remain.</summary>
    private readonly List<TRecord?> _records = [.. start];

    /// <summary>The positions of the records of each id; null until it is needed.</summary>
    private Dictionary<string, List<int>>? _positions;

    public void AddRange(IEnumerable<TRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<TRecord> added = [.. records];
        if (added.Exists(record => record is null))
        {
            throw new ArgumentNullException(nameof(records), $"The {noun} cannot be null.");
        }

        foreach (var record in added)
        {
            _records.Add(record);
            AddToPositions(record, _records.Count - 1);
        }
    }

    /// <exception cref="KeyNotFoundException">There is no record of the id.</exception>
    /// <exception cref="ArgumentException">The function returns null.</exception>
    public void Update(string id, Func<TRecord, TRecord> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var positions = PositionsOf(id);
        var changed = positions.ConvertAll(position => change(_records[position]!) // positions are of records that were not removed
            ?? throw new ArgumentException($"The function returned null for the {noun} {MessageText.Quoted(id)}; use Remove to remove records.", nameof(change)));
        _positions!.Remove(id); // PositionsOf has created it
        for (var i = 0; i < changed.Count; i++)
        {
            _records[positions[i]] = changed[i];
            AddToPositions(changed[i], positions[i]);
        }
    }

    /// <exception cref="KeyNotFoundException">There is no record of the id.</exception>
    public void Remove(string id)
    {
        foreach (var position in PositionsOf(id))
        {
            _records[position] = null;
        }

        _positions!.Remove(id); // PositionsOf has created it
    }

    public ValueList<TRecord> ToList() => _records.OfType<TRecord>().ToValueList();

    private List<int> PositionsOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_positions is null)
        {
            _positions = new(_records.Count, StringComparer.Ordinal);
            for (var position = 0; position < _records.Count; position++)
            {
                AddToPositions(_records[position]!, position); // nothing has been removed yet
            }
        }

        return _positions.TryGetValue(id, out var positions)
            ? positions
            : throw new KeyNotFoundException($"There is no {noun} with the id {MessageText.Quoted(id)}.");
    }

    private void AddToPositions(TRecord record, int position)
    {
        if (_positions is null)
        {
            return;
        }

        var id = idOf(record);
        if (!_positions.TryGetValue(id, out var positions))
        {
            _positions[id] = positions = [];
        }

        positions.Add(position);
    }
}
