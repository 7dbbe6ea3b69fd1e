using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation;
using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Finds records of a file that is being validated. Not thread-safe.</summary>
internal sealed class StreamLookup(StreamIndex index, RecordReader reader) : RecordLookup
{
    /// <summary>Gets or sets whether a record was not found that may follow later in the file.</summary>
    public bool HasMissed { get; set; }

    public override bool AreFromText => true;

    public override Actor? FindActor(ActorId id) => Find<Actor>(RecordType.Actor, id.Value);

    public override Topic? FindTopic(TopicId id) => Find<Topic>(RecordType.Topic, id.Value);

    public override Source? FindSource(SourceId id) => Find<Source>(RecordType.Source, id.Value);

    public override Predicate? FindPredicate(string id) => Find<Predicate>(RecordType.Predicate, id);

    public override Unit? FindUnit(string id) => Find<Unit>(RecordType.Unit, Unit.Normalize(id));

    public override Claim? FindClaim(ClaimId id) => Find<Claim>(RecordType.Claim, id.Value);

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

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long offset)
        where TRecord : class =>
        Earlier<TRecord>(index.Types[RecordType.Of<TRecord>().Index].Keys[rule].Find(key), offset);

    public override Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long offset)
    {
        var type = RecordType.Of<TRecord>();
        return index.Types[type.Index].References[rule].Cycles.TryGetValue(offset, out var cycle)
            ? new([.. cycle.Take(Cycle.MaxShown).Select(at => index.Fetch<ExtensibleRecord>(type, at, reader)?.ReferenceId ?? "")], cycle.Length)
            : null;
    }

    private TRecord? Find<TRecord>(RecordType type, string id)
        where TRecord : ExtensibleRecord
    {
        var offset = index.Find(type, id).Offset;
        HasMissed |= offset < 0;
        return offset < 0 ? null : index.Fetch<TRecord>(type, offset, reader);
    }

    private TRecord? Earlier<TRecord>(long first, long offset)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        first >= 0 && first < offset ? index.Fetch<TRecord>(RecordType.Of<TRecord>(), first, reader) : null;
}
