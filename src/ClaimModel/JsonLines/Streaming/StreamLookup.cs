using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Finds records of a file that is being validated. Not thread-safe.</summary>
internal sealed class StreamLookup(StreamIndex index, RecordReader reader) : RecordLookup
{
    private readonly RecordTypeIndex<Actor> _actors = index.Of<Actor>();
    private readonly RecordTypeIndex<Topic> _topics = index.Of<Topic>();
    private readonly RecordTypeIndex<Source> _sources = index.Of<Source>();
    private readonly RecordTypeIndex<Predicate> _predicates = index.Of<Predicate>();
    private readonly RecordTypeIndex<Unit> _units = index.Of<Unit>();
    private readonly RecordTypeIndex<Claim> _claims = index.Of<Claim>();

    /// <summary>Gets or sets whether a record was not found that may follow later in the file.</summary>
    public bool HasMissed { get; set; }

    public override TextHasher Hasher => index.Hasher;

    public override bool AreFromText => true;

    public override Actor? FindActor(ActorId id) => Find(_actors, id.Value);

    public override Topic? FindTopic(TopicId id) => Find(_topics, id.Value);

    public override Source? FindSource(SourceId id) => Find(_sources, id.Value);

    public override Predicate? FindPredicate(string id) => Find(_predicates, id);

    public override Unit? FindUnit(string id) => Find(_units, Unit.Normalize(id));

    public override Claim? FindClaim(ClaimId id) => Find(_claims, id.Value);

    /// <summary>Gets the classes once all predicates are known; until then, nothing is in a class.</summary>
    public override PredicateClasses PredicateClasses
    {
        get
        {
            HasMissed |= !index.IsComplete;
            return index.PredicateClasses;
        }
    }

    public override long PositionOf(RecordType type, string id) => index.Find(type, id).Offset;

    public override bool Has(RecordType type, string id)
    {
        var has = index.Find(type, id).IsKnown;
        HasMissed |= !has;
        return has;
    }

    public override bool MayBeSkipped(RecordType type, string id) => !index.IsComplete || index.IsCutOff || (id.Length == 0 && index.HasSkippedWithoutId(type));

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members) =>
        index.IsIncomplete(RecordType.Of(record), record.ReferenceId) ? null : [];

    public override int? CompareDate(RecordType type, string id, PartialDate? date) => index.Find(type, id).CompareDate(date);

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long offset)
        where TRecord : class =>
        Earlier<TRecord>(index.Find(RecordType.Of<TRecord>(), record.ReferenceId).Offset, offset);

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, TextHash key, long offset)
        where TRecord : class =>
        Earlier<TRecord>(index.Of<TRecord>().Keys[rule].Find(key), offset);

    public override Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long offset)
    {
        var type = index.Of<TRecord>();
        return ((ReferenceGraph)type.References[rule]).Cycles.TryGetValue(offset, out var cycle)
            ? new([.. cycle.Take(Cycle.MaxShown).Select(at => type.Fetch(at, id: null, reader).ReferenceId ?? "")], cycle.Length)
            : null;
    }

    private TRecord? Find<TRecord>(RecordTypeIndex<TRecord> type, string id)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var offset = new PackedLocation(type.Ids.Find(index.Hasher.Of(id))).Offset;
        HasMissed |= offset < 0;
        return offset < 0 ? null : type.Fetch(offset, id, reader);
    }

    private TRecord? Earlier<TRecord>(long first, long offset)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        first >= 0 && first < offset ? index.Of<TRecord>().Fetch(first, id: null, reader) : null;
}
