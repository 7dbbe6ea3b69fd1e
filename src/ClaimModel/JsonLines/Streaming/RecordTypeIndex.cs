using ClaimModel.Json.Records;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The index of the records of one type: their ids, keys and references, so that rules can be evaluated without keeping the records.</summary>
internal abstract class RecordTypeIndex
{
    /// <summary>Gets the location of the first record of each id.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>Gets, for each rule with keys, the offset of the first record of each key.</summary>
    public Dictionary<RecordRule, IdTable> Keys { get; } = [];

    /// <summary>Gets, for each rule about cycles, the references.</summary>
    public Dictionary<RecordRule, ReferenceGraph> References { get; } = [];

    /// <summary>Reserves capacity for a number of records.</summary>
    public void Reserve(long records)
    {
        Ids.Reserve(records);
        foreach (var keys in Keys.Values)
        {
            keys.Reserve(records);
        }
    }

    /// <summary>Gets the records that were looked up recently.</summary>
    public abstract RecordCache Cache { get; }

    /// <summary>Collects the keys of a record, each with its table, and its references, each with its graph.</summary>
    public abstract void Collect(ExtensibleRecord record, List<ulong> scratch, List<(IdTable Table, ulong Key)> keys, List<(ReferenceGraph Graph, ulong Target)> references);

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
    public static RecordTypeIndex[] All(RuleSet rules) => [.. RecordType.Listed.Select(type => type.Accept(new Factory(rules)))];

    private sealed class Factory(RuleSet rules) : IRecordTypeVisitor<RecordTypeIndex>
    {
        private const int ManyRecordsLog2 = 12;
        private const int FewRecordsLog2 = 15;

        // Claims are rarely looked up. The records that they refer to are looked up often, and are few.
        public RecordTypeIndex Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            new RecordTypeIndex<TRecord>(rules.For<TRecord>(), typeof(TRecord) == typeof(Claim) ? ManyRecordsLog2 : FewRecordsLog2);
    }
}

/// <inheritdoc/>
internal sealed class RecordTypeIndex<TRecord> : RecordTypeIndex
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private readonly ConfiguredRule<TRecord>[][] _byPhase = new ConfiguredRule<TRecord>[4][];
    private readonly List<(Action<TRecord, List<ulong>> KeysOf, IdTable Table)> _keys = [];
    private readonly List<(Action<TRecord, List<ulong>> ReferencesOf, ReferenceGraph Graph)> _references = [];

    public RecordTypeIndex(ConfiguredRule<TRecord>[] rules, int cacheLog2)
    {
        Cache = new(cacheLog2);
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
                _references.Add((referencesOf, References[rule.Check] = new(rule.Check.RefersToClaimPredicates)));
            }
        }
    }

    public override RecordCache Cache { get; }

    public override void Collect(ExtensibleRecord record, List<ulong> scratch, List<(IdTable Table, ulong Key)> keys, List<(ReferenceGraph Graph, ulong Target)> references)
    {
        Collect((TRecord)record, _keys, scratch, keys);
        Collect((TRecord)record, _references, scratch, references);
    }

    public override void Check(ExtensibleRecord record, long offset, RulePhase phase, RuleRunner runner) =>
        runner.Evaluate("", offset, (TRecord)record, _byPhase[(int)phase], withTexts: phase != RulePhase.OfReferences);

    private static void Collect<TTarget>(
        TRecord record, List<(Action<TRecord, List<ulong>> ValuesOf, TTarget Target)> targets, List<ulong> scratch, List<(TTarget Target, ulong Value)> collected)
    {
        foreach (var (valuesOf, target) in targets)
        {
            scratch.Clear();
            valuesOf(record, scratch);
            foreach (var value in scratch)
            {
                collected.Add((target, value));
            }
        }
    }
}
