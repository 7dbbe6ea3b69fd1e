using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>The records of a dataset with which drafts are compared. Each index is created on first use. Not thread-safe.</summary>
internal sealed class OtherRecords(ClaimDataset dataset)
{
    private readonly Dictionary<RecordRule, Dictionary<TextHash, (int First, int Second)>> _byKey = [];
    private readonly Dictionary<RecordType, Dictionary<TextHash, int>> _byId = [];

    public ClaimDataset Dataset => dataset;

    /// <summary>Gets what looks up records in the dataset without the draft.</summary>
    public DatasetLookup Lookup { get; } = new(dataset);

    /// <summary>Gets the hasher of keys and ids.</summary>
    public TextHasher Hasher => Lookup.Hasher;

    /// <summary>Returns the index of the first record, other than the specified one, that has a key of a rule; -1 if there is none.</summary>
    public int WithKey<TRecord>(RecordRule<TRecord> rule, TextHash key, int except, CancellationToken cancellationToken)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        if (!_byKey.TryGetValue(rule, out var byKey))
        {
            _byKey[rule] = byKey = ByKey(rule, cancellationToken);
        }

        return !byKey.TryGetValue(key, out var found) ? -1 : found.First != except ? found.First : found.Second;
    }

    /// <summary>Returns the index of the first record that has an id with a hash; -1 if there is none.</summary>
    public int WithId<TRecord>(TextHash id)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var type = RecordType.Of<TRecord>();
        if (!_byId.TryGetValue(type, out var byId))
        {
            _byId[type] = byId = [];
            var records = type.ListOf(dataset);
            for (var index = 0; index < records.Count; index++)
            {
                byId.TryAdd(Hasher.Of(records[index].ReferenceId), index);
            }
        }

        return byId.GetValueOrDefault(id, -1);
    }

    private Dictionary<TextHash, (int First, int Second)> ByKey<TRecord>(RecordRule<TRecord> rule, CancellationToken cancellationToken)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var byKey = new Dictionary<TextHash, (int First, int Second)>();
        var records = RecordType.Of<TRecord>().ListOf(dataset);
        var keys = new List<TextHash>();
        for (var index = 0; index < records.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            keys.Clear();
            rule.Keys!(records[index], Hasher, keys); // only rules with keys look up records by key
            foreach (var key in keys)
            {
                if (!byKey.TryAdd(key, (index, -1)) && byKey[key] is { Second: < 0 } found && found.First != index)
                {
                    byKey[key] = (found.First, index);
                }
            }
        }

        return byKey;
    }
}
