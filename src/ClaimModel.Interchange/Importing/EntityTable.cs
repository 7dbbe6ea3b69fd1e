namespace ClaimModel.Interchange.Importing;

/// <summary>Entities of one type that are added once: found by id, or by name. Not thread-safe.</summary>
/// <param name="sink">Receives the entities when they are complete.</param>
/// <param name="idOf">Returns the id.</param>
/// <param name="namesOf">Returns the names by which an entity is found.</param>
internal sealed class EntityTable<TRecord>(RecordSink sink, Func<TRecord, string> idOf, Func<TRecord, IEnumerable<string>> namesOf)
    where TRecord : ExtensibleRecord
{
    private readonly Dictionary<string, int> _indexById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);
    private readonly List<(TRecord Record, ImportOrigin Origin)> _held = [];

    /// <summary>Adds an entity that has an id of its own. An entity with this id that was only named before is completed.</summary>
    public TRecord Add(TRecord record, ImportOrigin origin)
    {
        var id = idOf(record);
        if (_indexById.ContainsKey(id))
        {
            // The sink decides whether the records are identical.
            return (TRecord)sink.Add(record, origin);
        }

        Hold(id, record, origin);
        return record;
    }

    /// <summary>Returns the id of the entity with a name; adds it if it is new.</summary>
    /// <param name="name">The name.</param>
    /// <param name="origin">Where the name is.</param>
    /// <param name="create">Creates a new entity with an id and the name.</param>
    /// <param name="update">Adds what is said at this place.</param>
    public string FindOrAdd(string name, ImportOrigin origin, Func<string, string, TRecord> create, Func<TRecord, TRecord> update)
    {
        var nameId = StableId.FromName(name);
        var id = _idByName.GetValueOrDefault(nameId, nameId);
        if (!_indexById.TryGetValue(id, out var index))
        {
            index = Hold(id, create(id, name), origin);
        }

        _held[index] = (update(_held[index].Record), _held[index].Origin);
        return id;
    }

    /// <summary>Passes all entities that are held to the sink.</summary>
    public void Flush()
    {
        foreach (var (record, origin) in _held)
        {
            sink.Add(record, origin);
        }

        _held.Clear();
        _indexById.Clear();
        _idByName.Clear();
    }

    private int Hold(string id, TRecord record, ImportOrigin origin)
    {
        if (_held.Count >= sink.MaxHeldEntities)
        {
            Flush();
        }

        _held.Add((record, origin));
        _indexById.Add(id, _held.Count - 1);
        foreach (var name in namesOf(record))
        {
            _idByName.TryAdd(StableId.FromName(name), id);
        }

        return _held.Count - 1;
    }
}
