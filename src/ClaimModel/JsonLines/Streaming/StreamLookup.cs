using ClaimModel.JsonLines.Reading;
using ClaimModel.Model.Datasets;
using ClaimModel.Validation;
using ClaimModel.Validation.Rules;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Looks records up in a file that is being validated. For one thread.</summary>
internal sealed class StreamLookup(StreamIndex store, JsonLinesParser parser) : RecordLookup
{
    /// <summary>Whether something was looked for that is not known, and may yet come.</summary>
    public bool HasMissed { get; set; }

    public override bool AreOfText => true;

    public override Actor? FindActor(ActorId id) => Find<Actor>(RecordKind.Actor, id.Value);

    public override Topic? FindTopic(TopicId id) => Find<Topic>(RecordKind.Topic, id.Value);

    public override Source? FindSource(SourceId id) => Find<Source>(RecordKind.Source, id.Value);

    public override Predicate? FindPredicate(string id) => Find<Predicate>(RecordKind.Predicate, id);

    public override Claim? FindClaim(ClaimId id) => Find<Claim>(RecordKind.Claim, id.Value);

    public override bool Has(RecordKind kind, string id)
    {
        var has = store.Find(kind, id).IsKnown;
        HasMissed |= !has;
        return has;
    }

    public override bool MayBeRefused(RecordKind kind, string id) => !store.IsWhole || store.IsCutOff || (id.Length == 0 && store.HasRefusedNameless(kind));

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members) =>
        store.IsFaulty(RecordKinds.Of(record.GetType()), record.ReferenceId) ? null : [];

    public override int? CompareDate(RecordKind kind, string id, PartialDate? date) => store.Find(kind, id).CompareDate(date);

    public override IEnumerable<string> Ids(RecordKind kind) => store.Ids(kind, parser);

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long place)
        where TRecord : class =>
        Earlier<TRecord>(store.Find(RecordKinds.Of<TRecord>(), record.ReferenceId).Place, place);

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long place)
        where TRecord : class =>
        Earlier<TRecord>(store.Kinds[(int)RecordKinds.Of<TRecord>()].Keys[rule].Find(key), place);

    public override Cycle? CycleFrom(RecordRule rule, long place)
    {
        var kind = RecordKinds.Of(rule.RecordType);
        return store.Kinds[(int)kind].Links[rule].Cycles.TryGetValue(place, out var circle)
            ? new([.. circle.Select(at => store.Fetch<ExtensibleRecord>(kind, at, parser)?.ReferenceId ?? "")])
            : null;
    }

    private TRecord? Find<TRecord>(RecordKind kind, string id)
        where TRecord : ExtensibleRecord
    {
        var place = store.Find(kind, id).Place;
        HasMissed |= place < 0;
        return place < 0 ? null : store.Fetch<TRecord>(kind, place, parser);
    }

    private TRecord? Earlier<TRecord>(long first, long place)
        where TRecord : ExtensibleRecord =>
        first >= 0 && first < place ? store.Fetch<TRecord>(RecordKinds.Of<TRecord>(), first, parser) : null;
}
