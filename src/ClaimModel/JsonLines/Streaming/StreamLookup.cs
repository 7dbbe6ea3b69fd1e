using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Validation;
using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Looks records up in a file that is being validated. For one thread.</summary>
internal sealed class StreamLookup(StreamIndex store, JsonLinesParser parser) : RecordLookup
{
    /// <summary>Whether something was looked for that is not known, and may yet come.</summary>
    public bool HasMissed { get; set; }

    public override bool AreOfText => true;

    public override Actor? FindActor(ActorId id) => Find<Actor>(RecordType.Actor, id.Value);

    public override Topic? FindTopic(TopicId id) => Find<Topic>(RecordType.Topic, id.Value);

    public override Source? FindSource(SourceId id) => Find<Source>(RecordType.Source, id.Value);

    public override Predicate? FindPredicate(string id) => Find<Predicate>(RecordType.Predicate, id);

    public override Claim? FindClaim(ClaimId id) => Find<Claim>(RecordType.Claim, id.Value);

    public override bool Has(RecordType type, string id)
    {
        var has = store.Find(type, id).IsKnown;
        HasMissed |= !has;
        return has;
    }

    public override bool MayBeRefused(RecordType type, string id) => !store.IsComplete || store.IsCutOff || (id.Length == 0 && store.HasRefusedWithoutId(type));

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members) =>
        store.IsIncomplete(RecordType.Of(record), record.ReferenceId) ? null : [];

    public override int? CompareDate(RecordType type, string id, PartialDate? date) => store.Find(type, id).CompareDate(date);

    public override IEnumerable<string> Ids(RecordType type) => store.Ids(type, parser);

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long place)
        where TRecord : class =>
        Earlier<TRecord>(store.Find(RecordType.Of<TRecord>(), record.ReferenceId).Offset, place);

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long place)
        where TRecord : class =>
        Earlier<TRecord>(store.Types[RecordType.Of<TRecord>().Index].Keys[rule].Find(key), place);

    public override Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long place)
    {
        var type = RecordType.Of<TRecord>();
        return store.Types[type.Index].Links[rule].Cycles.TryGetValue(place, out var cycle)
            ? new([.. cycle.Select(at => store.Fetch<ExtensibleRecord>(type, at, parser)?.ReferenceId ?? "")])
            : null;
    }

    private TRecord? Find<TRecord>(RecordType type, string id)
        where TRecord : ExtensibleRecord
    {
        var place = store.Find(type, id).Offset;
        HasMissed |= place < 0;
        return place < 0 ? null : store.Fetch<TRecord>(type, place, parser);
    }

    private TRecord? Earlier<TRecord>(long first, long place)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        first >= 0 && first < place ? store.Fetch<TRecord>(RecordType.Of<TRecord>(), first, parser) : null;
}
