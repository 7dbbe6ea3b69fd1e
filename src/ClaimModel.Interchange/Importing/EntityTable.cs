namespace ClaimModel.Interchange.Importing;

/// <summary>Entities of one type that are added once: found by id, or by name. Not thread-safe.</summary>
/// <param name="sink">Receives the entities when they are complete.</param>
/// <param name="idOf">Returns the id.</param>
/// <param name="namesOf">Returns the names by which an entity is found.</param>
/// <param name="complete">Returns a record, completed with what was said of the same entity where it was only named.</param>
internal sealed class EntityTable<TRecord>(RecordSink sink, Func<TRecord, string> idOf, Func<TRecord, IEnumerable<string>> namesOf, Func<TRecord, TRecord, TRecord> complete)
    where TRecord : ExtensibleRecord
{
    private readonly Dictionary<string, int> _indexById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);
    private readonly List<Held> _held = [];

    /// <summary>Adds an entity that has an id of its own. If an entity with this id was only named before, it is the same.</summary>
    public TRecord Add(TRecord record, ImportOrigin origin)
    {
        var id = idOf(record);
        if (!_indexById.TryGetValue(id, out var index))
        {
            Hold(id, new(record, origin, IsOnlyNamed: false));
            return record;
        }

        if (_held[index] is { IsOnlyNamed: true } named)
        {
            _held[index] = new(complete(record, named.Record), origin, IsOnlyNamed: false);
            AddNames(id, record);
            return _held[index].Record;
        }

        if (_held[index].Record.Equals(record))
        {
            return record;
        }

        Flush(); // the sink compares the records, and gives the later one an id of its own
        return (TRecord)sink.Add(record, origin);
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
            index = Hold(id, new(create(id, name), origin, IsOnlyNamed: true));
        }

        _held[index] = _held[index] with { Record = update(_held[index].Record) };
        return id;
    }

    /// <summary>Passes all entities that are held to the sink.</summary>
    public void Flush()
    {
        foreach (var held in _held)
        {
            sink.Add(held.Record, held.Origin);
        }

        _held.Clear();
        _indexById.Clear();
        _idByName.Clear();
    }

    private int Hold(string id, Held held)
    {
        if (_held.Count >= sink.MaxHeldEntities)
        {
            Flush();
        }

        _held.Add(held);
        _indexById.Add(id, _held.Count - 1);
        AddNames(id, held.Record);
        return _held.Count - 1;
    }

    private void AddNames(string id, TRecord record)
    {
        foreach (var name in namesOf(record))
        {
            _idByName.TryAdd(StableId.FromName(name), id);
        }
    }

    /// <summary>An entity whose details may not be complete.</summary>
    /// <param name="Record">What is known of it.</param>
    /// <param name="Origin">Where it was found first.</param>
    /// <param name="IsOnlyNamed">Whether it has no record of its own in the input so far.</param>
    private sealed record Held(TRecord Record, ImportOrigin Origin, bool IsOnlyNamed);
}
