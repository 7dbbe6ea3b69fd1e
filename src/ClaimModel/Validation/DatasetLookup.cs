using System.Globalization;
using ClaimModel.Model;
using ClaimModel.Model.Datasets;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Looks records up in a dataset. Not thread-safe.</summary>
internal sealed class DatasetLookup(ClaimDataset dataset) : RecordLookup
{
    private readonly Dictionary<RecordRule, Dictionary<ulong, int>> _firstByKey = [];
    private readonly Dictionary<RecordRule, Dictionary<int, List<int>>> _cycles = [];
    private Dictionary<ContradictionId, int>? _givenContradictionIds;

    public override Actor? FindActor(ActorId id) => dataset.FindActor(id);

    public override Topic? FindTopic(TopicId id) => dataset.FindTopic(id);

    public override Source? FindSource(SourceId id) => dataset.FindSource(id);

    public override Predicate? FindPredicate(string id) => dataset.FindPredicate(id);

    public override Claim? FindClaim(ClaimId id) => dataset.FindClaim(id);

    public override bool Has(RecordKind kind, string id) => PlaceOf(kind, id) >= 0;

    public override bool MayBeRefused(RecordKind kind, string id) =>
        dataset.Origin is { } origin
        && (origin.IsIncomplete || origin.Refused.Contains(ListOf(kind)) || origin.LeftOutIds.Contains((kind, id)));

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members)
    {
        var kind = RecordKinds.Of(record.GetType());
        var place = PlaceOf(kind, record.ReferenceId ?? "");
        return members.Select(member => string.Create(CultureInfo.InvariantCulture, $"{ListOf(kind)}/{place}/{member}"));
    }

    public override IEnumerable<string> Ids(RecordKind kind) => kind switch
    {
        RecordKind.Actor => dataset.Actors.Select(actor => actor.Id.Value),
        RecordKind.Topic => dataset.Topics.Select(topic => topic.Id.Value),
        RecordKind.Source => dataset.Sources.Select(source => source.Id.Value),
        RecordKind.Predicate => dataset.Predicates.Select(predicate => predicate.Id),
        RecordKind.Claim => dataset.Claims.Select(claim => claim.Id.Value),
        _ => dataset.Contradictions.Select(contradiction => contradiction.Id.Value),
    };

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long place)
        where TRecord : class
    {
        var first = record is Contradiction contradiction
            ? GivenContradictionIds.GetValueOrDefault(contradiction.Id, -1)
            : PlaceOf(RecordKinds.Of<TRecord>(), record.ReferenceId!); // all kinds of records have one
        return first >= 0 && first < place ? RecordsOf<TRecord>()[first] : null;
    }

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long place)
        where TRecord : class
    {
        if (!_firstByKey.TryGetValue(rule, out var first))
        {
            _firstByKey[rule] = first = FirstByKey(rule);
        }

        return first.TryGetValue(key, out var found) && found < place ? RecordsOf<TRecord>()[found] : null;
    }

    public override Cycle? CycleFrom(RecordRule rule, long place)
    {
        if (!_cycles.TryGetValue(rule, out var circles))
        {
            _cycles[rule] = circles = rule switch
            {
                RecordRule<Topic> links => CirclesOf(links),
                RecordRule<Source> links => CirclesOf(links),
                RecordRule<Claim> links => CirclesOf(links),
                _ => throw new InvalidOperationException($"Records that {rule} looks at do not refer to each other."),
            };
        }

        return circles.TryGetValue((int)place, out var circle) ? new([.. circle.Select(IdAt)]) : null;

        string IdAt(int at) => rule switch
        {
            RecordRule<Topic> => dataset.Topics[at].Id.Value,
            RecordRule<Source> => dataset.Sources[at].Id.Value,
            _ => dataset.Claims[at].Id.Value,
        };
    }

    private Dictionary<ContradictionId, int> GivenContradictionIds => _givenContradictionIds ??= dataset.Contradictions
        .Select((contradiction, place) => (Contradiction: contradiction, Place: place))
        .Where(entry => !entry.Contradiction.HasDerivedId)
        .GroupBy(entry => entry.Contradiction.Id)
        .ToDictionary(group => group.Key, group => group.First().Place);

    private int PlaceOf(RecordKind kind, string id) => kind switch
    {
        RecordKind.Actor => PlaceIn(dataset.Index.Actors, id),
        RecordKind.Topic => PlaceIn(dataset.Index.Topics, id),
        RecordKind.Source => PlaceIn(dataset.Index.Sources, id),
        RecordKind.Predicate => dataset.Index.Predicates.GetValueOrDefault(id, -1),
        RecordKind.Claim => PlaceIn(dataset.Index.Claims, id),
        _ => PlaceIn(dataset.Index.Contradictions, id),
    };

    private static int PlaceIn<TId>(Dictionary<TId, int> places, string id)
        where TId : struct, IRecordId<TId> =>
        places.GetValueOrDefault(id.Length == 0 ? default : TId.FromValid(id), -1);

    private static string ListOf(RecordKind kind) => $"/{RecordKinds.ListOf(kind)}";

    private ValueList<TRecord> RecordsOf<TRecord>() => (ValueList<TRecord>)(object)(RecordKinds.Of<TRecord>() switch
    {
        RecordKind.Actor => dataset.Actors,
        RecordKind.Topic => dataset.Topics,
        RecordKind.Source => dataset.Sources,
        RecordKind.Predicate => dataset.Predicates,
        RecordKind.Claim => dataset.Claims,
        _ => (object)dataset.Contradictions,
    });

    private Dictionary<ulong, int> FirstByKey<TRecord>(RecordRule<TRecord> rule)
        where TRecord : ExtensibleRecord
    {
        var first = new Dictionary<ulong, int>();
        var records = RecordsOf<TRecord>();
        var keys = new List<ulong>();
        for (var place = 0; place < records.Count; place++)
        {
            keys.Clear();
            rule.Keys!(records[place], keys); // only rules with keys ask for them
            foreach (var key in keys)
            {
                first.TryAdd(key, place);
            }
        }

        return first;
    }

    private Dictionary<int, List<int>> CirclesOf<TRecord>(RecordRule<TRecord> rule)
        where TRecord : ExtensibleRecord
    {
        var records = RecordsOf<TRecord>();
        var places = new Dictionary<ulong, int>(records.Count);
        for (var place = 0; place < records.Count; place++)
        {
            places.TryAdd(Fingerprint.Of(records[place].ReferenceId), place);
        }

        return CycleFinder.Find(records.Count, NextOf);

        List<int> NextOf(int place)
        {
            var links = new List<ulong>();
            rule.Links!(records[place], links); // only rules with links ask for circles
            return links.Where(places.ContainsKey).Select(link => places[link]).ToList();
        }
    }
}
