using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Streams;
using ClaimModel.Validation;
using ClaimModel.Validation.Sketches;
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

    /// <summary>Gets a value indicating whether all rules for records of the type state when they are clear.</summary>
    public abstract bool CanClear { get; }

    /// <summary>Determines whether a record in plain form violates no rule, except possibly those about repeated keys and cycles; if so, collects what the index needs of it, without creating the record.</summary>
    /// <param name="json">The line.</param>
    /// <param name="start">The offset of the first member of the record, after its type if that comes first.</param>
    /// <param name="hasType">Whether one of these members states the type.</param>
    /// <param name="buffer">The memory for the sketch.</param>
    /// <param name="records">Looks up other records.</param>
    /// <param name="entry">The entry of the line.</param>
    /// <param name="keys">Receives the keys, as for <see cref="Collect"/>.</param>
    /// <param name="references">Receives the references.</param>
    public abstract bool TryClear(
        ReadOnlySpan<byte> json, int start, bool hasType, SketchBuffer buffer, SketchLookup records, ref ParsedChunk.Entry entry, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references);

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

    private readonly RecordType<TRecord> _type = RecordType.Of<TRecord>();
    private readonly RecordCodec<TRecord> _codec = JsonCodecs.Record<TRecord>();
    private readonly int _idMember;
    private readonly int _dateMember;
    private readonly (SketchHashes KeysOf, IdTable Table)[] _sketchKeys;
    private readonly (SketchHashes ReferencesOf, RuleReferences List)[] _sketchReferences;

    /// <summary>The clearances of the rules for new records; null if one of the rules has none.</summary>
    private readonly ClearanceList? _clearances;

    public RecordTypeIndex(ConfiguredRule<TRecord>[] rules, TextHasher hasher, int cacheLog2)
    {
        _hasher = hasher;
        _cache = new(cacheLog2);
        _byPhase[(int)RulePhase.OfNew] = Array.FindAll(rules, static rule => !rule.Check.OnlyForRepeatedKeys && rule.Check.References is null);
        _byPhase[(int)RulePhase.OfRepeated] = Array.FindAll(rules, static rule => rule.Check.References is null);
        _byPhase[(int)RulePhase.OfReferences] = Array.FindAll(rules, static rule => rule.Check.References is not null);
        _byPhase[(int)RulePhase.All] = rules;
        var clearances = _byPhase[(int)RulePhase.OfNew].Select(static rule => rule.Check.Clear).OfType<Clearance>().ToArray();
        var hasClearances = clearances.Length == _byPhase[(int)RulePhase.OfNew].Length && typeof(TRecord) == typeof(Claim); // other records are kept for lookups
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

        _sketchKeys = [.. Keys.Where(static entry => ((RecordRule<TRecord>)entry.Key).SketchKeys is not null).Select(static entry => (((RecordRule<TRecord>)entry.Key).SketchKeys!, entry.Value))];
        _sketchReferences = [.. References.Where(static entry => ((RecordRule<TRecord>)entry.Key).SketchReferences is not null).Select(static entry => (((RecordRule<TRecord>)entry.Key).SketchReferences!, entry.Value))];
        if (hasClearances && _sketchKeys.Length == Keys.Count && _sketchReferences.Length == References.Count)
        {
            _clearances = new(clearances);
            _idMember = _codec.IndexOf("id");
            _dateMember = _codec.IndexOf("assertedOn");
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

    public override bool CanClear => _clearances is not null;

    public override bool TryClear(
        ReadOnlySpan<byte> json, int start, bool hasType, SketchBuffer buffer, SketchLookup records, ref ParsedChunk.Entry entry, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references)
    {
        if (_clearances is null)
        {
            return false;
        }

        buffer.Clear();
        var end = _codec.SketchMembers(json, start, hasType, buffer);
        if (end < 0 || PlainJson.SkipSpace(json, end) != json.Length)
        {
            return false;
        }

        var sketch = new Sketch(json, buffer, 0);
        if (!_clearances.AreGiven(sketch, records))
        {
            return false;
        }

        var (firstKey, firstReference) = (keys.Count, references.Count);
        if (!TryCollect(sketch, buffer.Hashes, keys, references))
        {
            keys.RemoveRange(firstKey, keys.Count - firstKey);
            references.RemoveRange(firstReference, references.Count - firstReference);
            return false;
        }

        entry.Type = _type;
        entry.SetId(_hasher.OfUtf8(sketch.StringOf(_idMember)));
        entry.Location = PackedLocation.Of(entry.Line.Offset, sketch.ValueOf<PartialDate>(_dateMember));
        entry.Keys = firstKey..keys.Count;
        entry.References = firstReference..references.Count;
        entry.IsValid = true;
        return true;
    }

    private bool TryCollect(in Sketch sketch, List<TextHash> hashes, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references)
    {
        foreach (var (keysOf, table) in _sketchKeys)
        {
            if (!TryCollect(sketch, keysOf, hashes))
            {
                return false;
            }

            foreach (var key in hashes)
            {
                keys.Add((table, key));
            }
        }

        foreach (var (referencesOf, list) in _sketchReferences)
        {
            if (!TryCollect(sketch, referencesOf, hashes))
            {
                return false;
            }

            foreach (var target in hashes)
            {
                references.Add((list, target));
            }
        }

        return true;
    }

    private bool TryCollect(in Sketch sketch, SketchHashes valuesOf, List<TextHash> hashes)
    {
        hashes.Clear();
        return (valuesOf.Required & ~sketch.Members) != 0 || valuesOf.Collector(sketch, _hasher, hashes);
    }

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
