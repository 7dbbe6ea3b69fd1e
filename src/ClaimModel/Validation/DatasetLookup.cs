using System.Globalization;
using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Looks up records in a dataset. Not thread-safe.</summary>
internal sealed class DatasetLookup(ClaimDataset dataset, CancellationToken cancellationToken = default) : RecordLookup
{
    private readonly Dictionary<RecordRule, Dictionary<TextHash, int>> _firstByKey = [];
    private readonly Dictionary<RecordRule, Dictionary<int, List<int>>> _cycles = [];
    private Dictionary<ContradictionId, int>? _givenContradictionIds;

    public override ClaimDataset Dataset => dataset;

    public override bool IsLaterMinorVersion => dataset.Version.IsLaterMinor;

    public override TextHasher Hasher { get; } = new();

    public override Actor? FindActor(ActorId id) => dataset.FindActor(id);

    public override Topic? FindTopic(TopicId id) => dataset.FindTopic(id);

    public override Source? FindSource(SourceId id) => dataset.FindSource(id);

    public override Predicate? FindPredicate(string id) => dataset.FindPredicate(id);

    public override Unit? FindUnit(string id) => dataset.FindUnit(id);

    public override Claim? FindClaim(ClaimId id) => dataset.FindClaim(id);

    public override PredicateClasses PredicateClasses => dataset.Index.PredicateClasses;

    public override long PositionOf(RecordType type, string id) => type.IndexOf(id, dataset);

    public override bool Has(RecordType type, string id) => type.IndexOf(id, dataset) >= 0;

    public override bool MayBeSkipped(RecordType type, string id) =>
        dataset.SourceDocument is { } document
        && (document.IsIncomplete || document.IsInvalid($"/{type.ListName}") || document.SkippedIds.Contains((type, id)));

    public override IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members)
    {
        var type = RecordType.Of(record);
        var index = type.IndexOf(record.ReferenceId ?? "", dataset);
        var pointer = string.Create(CultureInfo.InvariantCulture, $"/{type.ListName}/{index}");
        return dataset.SourceDocument?.HasInvalid(pointer) == true ? null : members.Select(member => $"{pointer}/{member}");
    }

    public override TRecord? EarlierWithId<TRecord>(TRecord record, long index)
        where TRecord : class
    {
        var first = record is Contradiction contradiction
            ? GivenContradictionIds.GetValueOrDefault(contradiction.Id, -1)
            : RecordType.Of<TRecord>().IndexOf(record.ReferenceId ?? "", dataset);
        return first >= 0 && first < index ? RecordType.Of<TRecord>().ListOf(dataset)[first] : null;
    }

    public override TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, TextHash key, long index)
        where TRecord : class
    {
        if (!_firstByKey.TryGetValue(rule, out var first))
        {
            _firstByKey[rule] = first = FirstByKey(rule);
        }

        return first.TryGetValue(key, out var found) && found < index ? RecordType.Of<TRecord>().ListOf(dataset)[found] : null;
    }

    public override Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long index)
    {
        var records = RecordType.Of<TRecord>().ListOf(dataset);
        if (!_cycles.TryGetValue(rule, out var cycles))
        {
            _cycles[rule] = cycles = CyclesOf(rule, records);
        }

        return cycles.TryGetValue((int)index, out var cycle) ? new([.. cycle.Take(Cycle.MaxShown).Select(at => records[at].ReferenceId ?? "")], cycle.Count) : null;
    }

    private Dictionary<ContradictionId, int> GivenContradictionIds => _givenContradictionIds ??= dataset.Contradictions
        .Select((contradiction, index) => (Contradiction: contradiction, Index: index))
        .Where(entry => !entry.Contradiction.HasDerivedId)
        .GroupBy(entry => entry.Contradiction.Id)
        .ToDictionary(group => group.Key, group => group.First().Index);

    private Dictionary<TextHash, int> FirstByKey<TRecord>(RecordRule<TRecord> rule)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var first = new Dictionary<TextHash, int>();
        var records = RecordType.Of<TRecord>().ListOf(dataset);
        var keys = new List<TextHash>();
        for (var index = 0; index < records.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            keys.Clear();
            rule.Keys!(records[index], Hasher, keys); // only rules with keys look up records by key
            foreach (var key in keys)
            {
                first.TryAdd(key, index);
            }
        }

        return first;
    }

    private Dictionary<int, List<int>> CyclesOf<TRecord>(RecordRule<TRecord> rule, ValueList<TRecord> records)
        where TRecord : ExtensibleRecord
    {
        var indexes = new Dictionary<TextHash, int>(records.Count);
        for (var index = 0; index < records.Count; index++)
        {
            indexes.TryAdd(Hasher.Of(records[index].ReferenceId), index);
        }

        return CycleFinder.Find(records.Count, NextOf);

        List<int> NextOf(int index)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var references = new List<TextHash>();
            rule.References!(records[index], Hasher, references); // only rules with references look up cycles
            return references.Where(indexes.ContainsKey).Select(reference => indexes[reference]).ToList();
        }
    }
}
