using ClaimModel.Json.Records;
using ClaimModel.Streams;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The index of the records of one type: their ids, keys and references, so that rules can be evaluated without keeping the records.</summary>
internal abstract class RecordTypeIndex
{
    /// <summary>Gets the location of the first record of each id.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>Gets, for each rule with keys, the offset of the first record of each key.</summary>
    public Dictionary<RecordRule, IdTable> Keys { get; } = [];

    /// <summary>Gets, for each rule about references that is evaluated at the end, the references.</summary>
    public Dictionary<RecordRule, RuleReferences> References { get; } = [];

    /// <summary>Reserves capacity for a number of records.</summary>
    public void Reserve(long records)
    {
        Ids.Reserve(records);
        foreach (var keys in Keys.Values)
        {
            keys.Reserve((long)((double)records * keys.Count / Math.Max(Ids.Count, 1))); // few claims have identifiers, for example
        }
    }

    /// <summary>Keeps a record for lookups if there is room.</summary>
    public abstract void CacheIfRoom(long offset, ExtensibleRecord record);

    /// <summary>Collects the keys of a record, each with its table, and its references, each with its list.</summary>
    public abstract void Collect(ExtensibleRecord record, List<TextHash> scratch, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references);

    /// <summary>Evaluates rules for a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="offset">Its offset.</param>
    /// <param name="phase">Which rules.</param>
    /// <param name="runner">The runner.</param>
    public abstract void Check(ExtensibleRecord record, long offset, RulePhase phase, RuleRunner runner);

    /// <summary>Returns the date that rules for other records compare; null if there is none.</summary>
    public static PartialDate? DateOf(ExtensibleRecord record) => record switch
    {
        Claim claim => claim.AssertedOn,
        Source source => source.PublishedOn,
        _ => null,
    };

    /// <summary>Returns an index for each listed type of record.</summary>
    public static RecordTypeIndex[] All(RuleSet rules, TextHasher hasher) => [.. RecordType.Listed.Select(type => type.Accept(new Factory(rules, hasher)))];

    private sealed class Factory(RuleSet rules, TextHasher hasher) : IRecordTypeVisitor<RecordTypeIndex>
    {
        private const int ManyRecordsLog2 = 12;
        private const int FewRecordsLog2 = 15;

        // Claims are rarely looked up. The records that they refer to are looked up often, and are few.
        public RecordTypeIndex Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            new RecordTypeIndex<TRecord>(rules.For<TRecord>(), hasher, typeof(TRecord) == typeof(Claim) ? ManyRecordsLog2 : FewRecordsLog2);
    }
}

/// <inheritdoc/>
internal sealed class RecordTypeIndex<TRecord> : RecordTypeIndex
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private readonly TextHasher _hasher;
    private readonly RecordCache<TRecord> _cache;
    private readonly ConfiguredRule<TRecord>[][] _byPhase = new ConfiguredRule<TRecord>[4][];
    private readonly List<(HashCollector<TRecord> KeysOf, IdTable Table)> _keys = [];
    private readonly List<(HashCollector<TRecord> ReferencesOf, RuleReferences List)> _references = [];

    public RecordTypeIndex(ConfiguredRule<TRecord>[] rules, TextHasher hasher, int cacheLog2)
    {
        _hasher = hasher;
        _cache = new(cacheLog2);
        _byPhase[(int)RulePhase.OfNew] = Array.FindAll(rules, static rule => !rule.Check.OnlyForRepeatedKeys && rule.Check.References is null);
        _byPhase[(int)RulePhase.OfRepeated] = Array.FindAll(rules, static rule => rule.Check.References is null);
        _byPhase[(int)RulePhase.OfReferences] = Array.FindAll(rules, static rule => rule.Check.References is not null);
        _byPhase[(int)RulePhase.All] = rules;
        foreach (var rule in rules)
        {
            if (rule.Check.Keys is { } keysOf)
            {
                _keys.Add((keysOf, Keys[rule.Check] = new()));
            }

            if (rule.Check.References is { } referencesOf)
            {
                _references.Add((referencesOf, References[rule.Check] = rule.Check.RefersToClaimPredicates ? new PredicateReferences() : new ReferenceGraph()));
            }
        }
    }

    /// <summary>Returns the record at an offset, from the cache or the file.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="id">The id of the record; null if it is not known.</param>
    /// <param name="reader">Reads the file.</param>
    /// <exception cref="FileChangedException">The file was changed, so that another record or none is there.</exception>
    public TRecord Fetch(long offset, string? id, RecordReader reader)
    {
        if (_cache.Find(offset) is { } known)
        {
            return known;
        }

        var record = reader.Read<TRecord>(offset);
        if (id is null ? Ids.Find(_hasher.Of(record.ReferenceId)) < 0 : record.ReferenceId != id)
        {
            throw reader.Changed();
        }

        _cache.Put(offset, record);
        return record;
    }

    public override void CacheIfRoom(long offset, ExtensibleRecord record) => _cache.PutIfRoom(offset, (TRecord)record);

    public override void Collect(ExtensibleRecord record, List<TextHash> scratch, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references)
    {
        Collect((TRecord)record, _keys, scratch, keys);
        Collect((TRecord)record, _references, scratch, references);
    }

    public override void Check(ExtensibleRecord record, long offset, RulePhase phase, RuleRunner runner) =>
        runner.Evaluate("", offset, (TRecord)record, _byPhase[(int)phase], withTexts: phase != RulePhase.OfReferences);

    private void Collect<TTarget>(
        TRecord record, List<(HashCollector<TRecord> ValuesOf, TTarget Target)> targets, List<TextHash> scratch, List<(TTarget Target, TextHash Value)> collected)
    {
        foreach (var (valuesOf, target) in targets)
        {
            scratch.Clear();
            valuesOf(record, _hasher, scratch);
            foreach (var value in scratch)
            {
                collected.Add((target, value));
            }
        }
    }
}
