using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The index of a file that is being validated.</summary>
/// <remarks>Many threads look up while one thread adds.</remarks>
internal sealed class StreamIndex(RuleSet rules, TextHasher hasher)
{
    /// <summary>Gets the hasher of the ids, keys and references.</summary>
    public TextHasher Hasher => hasher;

    /// <summary>Gets the index of each type of record.</summary>
    public RecordTypeIndex[] Types { get; } = RecordTypeIndex.All(rules, hasher);

    private readonly HashSet<long> _incomplete = [];
    private readonly bool[] _skippedWithoutId = new bool[RecordType.Listed.Length];

    /// <summary>The predicates with related predicates, in the order of the file.</summary>
    private readonly List<Predicate> _relatedPredicates = [];

    /// <summary>Gets the hashes of the predicates about claims.</summary>
    public HashSet<TextHash> ClaimPredicates { get; } = [];

    /// <summary>Gets whether the file was read to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gets the classes of predicates; empty until the file was read to its end.</summary>
    public PredicateClasses PredicateClasses { get; private set; } = new([]);

    /// <summary>Sets that the file was read to its end.</summary>
    public void Complete()
    {
        PredicateClasses = new(_relatedPredicates);
        IsComplete = true;
    }

    /// <summary>Adds what is kept of a definition of a predicate.</summary>
    public void Add(Predicate predicate)
    {
        if (!predicate.EquivalentTo.IsEmpty || !predicate.InverseOf.IsEmpty)
        {
            _relatedPredicates.Add(predicate);
        }

        if (predicate.AboutClaims)
        {
            ClaimPredicates.Add(hasher.Of(predicate.Id));
        }
    }

    /// <summary>Gets or sets whether the file was cut off, so that records may be missing.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>Adds the location of a record; the first one that was not skipped is kept.</summary>
    /// <returns>Whether it is the first record of its id.</returns>
    public bool AddId(RecordType type, TextHash id, PackedLocation location)
    {
        var ids = Types[type.Index].Ids;
        var first = new PackedLocation(ids.AddOrGet(id, location.Bits));
        if (first.IsSkipped)
        {
            ids.Replace(id, location.Bits);
            return true;
        }

        return first == location;
    }

    /// <summary>Adds a skipped record.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">The hash of its id; null if unknown.</param>
    /// <param name="offset">Its offset.</param>
    public void AddSkipped(RecordType type, TextHash? id, long offset)
    {
        if (id is not { } known)
        {
            _skippedWithoutId[type.Index] = true;
            return;
        }

        Types[type.Index].Ids.AddOrGet(known, PackedLocation.OfSkipped(offset).Bits);
    }

    /// <summary>Adds a record of which a part was skipped.</summary>
    public void AddIncomplete(long offset)
    {
        lock (_incomplete)
        {
            _incomplete.Add(offset);
        }
    }

    /// <summary>Determines whether a part of the record of an id was skipped.</summary>
    public bool IsIncomplete(RecordType type, string? id)
    {
        lock (_incomplete)
        {
            return _incomplete.Count > 0 && _incomplete.Contains(Find(type, id).Offset);
        }
    }

    /// <summary>Determines whether a record without a known id was skipped.</summary>
    public bool HasSkippedWithoutId(RecordType type) => _skippedWithoutId[type.Index];

    /// <summary>Returns the location of the first record of an id.</summary>
    public PackedLocation Find(RecordType type, string? id) => new(Types[type.Index].Ids.Find(hasher.Of(id)));

    /// <summary>Returns the index of a type of record.</summary>
    public RecordTypeIndex<TRecord> Of<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => (RecordTypeIndex<TRecord>)Types[RecordType.Of<TRecord>().Index];
}
