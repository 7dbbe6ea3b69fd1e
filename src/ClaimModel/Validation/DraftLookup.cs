using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Looks up records in a dataset as if a draft were the last record of its list: in place of the record that it replaces. Not thread-safe.</summary>
internal sealed class DraftLookup : RecordLookup
{
    private readonly OtherRecords _others;
    private readonly ExtensibleRecord _draft;
    private readonly RecordType _type;
    private readonly CancellationToken _cancellationToken;

    /// <summary>The index of the record that the draft replaces; -1 if it is added.</summary>
    private readonly int _replaced;

    /// <summary>Initializes a new instance of the <see cref="DraftLookup"/> class.</summary>
    /// <param name="others">The records of the dataset.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="isNew">Whether the draft is added even if the dataset has its id.</param>
    /// <param name="cancellationToken">Cancels the creation of indexes.</param>
    public DraftLookup(OtherRecords others, ExtensibleRecord draft, bool isNew, CancellationToken cancellationToken)
    {
        _others = others;
        _draft = draft;
        _type = RecordType.Of(draft);
        _cancellationToken = cancellationToken;
        _replaced = isNew ? -1 : IndexOf(draft.ReferenceId);
    }

    public override ClaimDataset Dataset => field ??= _type.With(
        _others.Dataset, _type.In(_others.Dataset).Where((_, index) => index != _replaced).Append(_draft));

    public override bool IsLaterMinorVersion => _others.Dataset.Version.IsLaterMinor;

    public override TextHasher Hasher => _others.Hasher;

    public override PredicateClasses PredicateClasses => _draft is Predicate ? Dataset.Index.PredicateClasses : _others.Dataset.Index.PredicateClasses;

    public override Actor? FindActor(ActorId id) => _others.Dataset.FindActor(id) is var found && IsDraft(found, id.Value) ? (Actor)_draft : found;

    public override Topic? FindTopic(TopicId id) => _others.Dataset.FindTopic(id) is var found && IsDraft(found, id.Value) ? (Topic)_draft : found;

    public override Source? FindSource(SourceId id) => _others.Dataset.FindSource(id) is var found && IsDraft(found, id.Value) ? (Source)_draft : found;

    public override Predicate? FindPredicate(string id) => _others.Dataset.FindPredicate(id) is var found && IsDraft(found, id) ? (Predicate)_draft : found;

    public override Unit? FindUnit(string id) => _others.Dataset.FindUnit(id) is var found && IsDraft(found, Unit.Normalize(id)) ? (Unit)_draft : found;

    public override Claim? FindClaim(ClaimId id) => _others.Dataset.FindClaim(id) is var found && IsDraft(found, id.Value) ? (Claim)_draft : found;

    public override long PositionOf(RecordType type, string id)
    {
        var position = type.IndexOf(id, _others.Dataset);
        return type == _type && id == _draft.ReferenceId && (position < 0 || position == _replaced) ? long.MaxValue : position;
    }

    public override bool Has(RecordType type, string id) => PositionOf(type, id) >= 0;

    public override bool MayBeSkipped(RecordType type, string id) => _others.Lookup.MayBeSkipped(type, id);

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members) =>
        ReferenceEquals(record, _draft) || _others.Lookup.MembersOf(record, members) is not null ? [] : null; // pointers into the dataset are not those of the draft

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long index)
        where TRecord : class =>
        IndexOf(record.ReferenceId) is >= 0 and var first && first != _replaced ? RecordType.Of<TRecord>().ListOf(_others.Dataset)[first] : null;

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, TextHash key, long index)
        where TRecord : class =>
        _others.WithKey(rule, key, _replaced, _cancellationToken) is >= 0 and var first ? RecordType.Of<TRecord>().ListOf(_others.Dataset)[first] : null;

    /// <summary>Finds the shortest cycle through the draft.</summary>
    public override Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long index)
    {
        var draft = Hasher.Of(_draft.ReferenceId);
        var records = RecordType.Of<TRecord>().ListOf(_others.Dataset);
        var cameFrom = new Dictionary<TextHash, TextHash>();
        var open = new Queue<TextHash>([draft]);
        var references = new List<TextHash>();
        while (open.TryDequeue(out var id))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            references.Clear();
            rule.References!(RecordWith(id), Hasher, references); // only rules with references look up cycles
            foreach (var reached in references)
            {
                if (reached == draft)
                {
                    return PathTo(id);
                }

                if (_others.WithId<TRecord>(reached) >= 0 && cameFrom.TryAdd(reached, id))
                {
                    open.Enqueue(reached);
                }
            }
        }

        return null;

        TRecord RecordWith(TextHash id) => id == draft ? (TRecord)_draft : records[_others.WithId<TRecord>(id)];

        Cycle PathTo(TextHash last)
        {
            var ids = new List<string>();
            for (var id = last; id != draft; id = cameFrom[id])
            {
                ids.Add(RecordWith(id).ReferenceId ?? "");
            }

            ids.Add(_draft.ReferenceId ?? "");
            ids.Reverse();
            return new([.. ids.Take(Cycle.MaxShown)], ids.Count);
        }
    }

    private int IndexOf(string? id) => _type.IndexOf(id ?? "", _others.Dataset);

    /// <summary>Determines whether the draft is the record with an id: it is found, or there is no other.</summary>
    /// <param name="found">The record of the dataset with the id; null if there is none.</param>
    /// <param name="id">The id.</param>
    private bool IsDraft<TRecord>(TRecord? found, string id)
        where TRecord : ExtensibleRecord =>
        _draft is TRecord && id == _draft.ReferenceId && (found is null || _replaced >= 0);
}
