using ClaimModel.Json.Records;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The rules for records of a kind, and what must be remembered of those records so that the rules can be asked without holding them.</summary>
internal abstract class RecordTypeIndex
{
    /// <summary>The mark of the first record of each id.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>For each rule with keys where the first record of each key stands.</summary>
    public Dictionary<RecordRule, IdTable> Keys { get; } = [];

    /// <summary>For each rule with links what refers to what.</summary>
    public Dictionary<RecordRule, ReferenceGraph> Links { get; } = [];

    /// <summary>Makes room for so many records, where there will probably be as many.</summary>
    public void Reserve(long records)
    {
        Ids.Reserve(records);
        foreach (var keys in Keys.Values)
        {
            keys.Reserve(records);
        }
    }

    /// <summary>Records lately looked up.</summary>
    public abstract RecordCache Cache { get; }

    /// <summary>Gives the keys that rules look at, with the table in which each belongs.</summary>
    public abstract void GiveKeys(ExtensibleRecord record, List<ulong> scratch, List<(IdTable Table, ulong Key)> keys);

    /// <summary>Adds the references of a record, for the rules that look for cycles.</summary>
    public abstract void GiveLinks(ExtensibleRecord record, List<ulong> scratch, List<(ReferenceGraph Links, ulong Target)> links);

    /// <summary>Asks the rules about a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="which">Which rules.</param>
    /// <param name="runner">Evaluates them.</param>
    public abstract void Check(ExtensibleRecord record, long place, RulePhase which, RuleRunner runner);

    /// <summary>The date by which rules of other records compare a record; null where it has none.</summary>
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

        // Claims are rarely looked up; the records that they refer to often, and those are few.
        public RecordTypeIndex Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            new RecordTypeIndex<TRecord>(rules.For<TRecord>(), typeof(TRecord) == typeof(Claim) ? ManyRecordsLog2 : FewRecordsLog2);
    }
}

/// <inheritdoc/>
internal sealed class RecordTypeIndex<TRecord> : RecordTypeIndex
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private readonly ConfiguredRule<TRecord>[] _withKeys;
    private readonly ConfiguredRule<TRecord>[] _withLinks;
    private readonly ConfiguredRule<TRecord>[][] _asked;
    private readonly IdTable[] _keys;
    private readonly ReferenceGraph[] _links;

    public RecordTypeIndex(ConfiguredRule<TRecord>[] rules, int cacheLog2)
    {
        Cache = new(cacheLog2);
        _withKeys = Array.FindAll(rules, static rule => rule.Check.Keys is not null);
        _withLinks = Array.FindAll(rules, static rule => rule.Check.Links is not null);
        _asked = new ConfiguredRule<TRecord>[4][];
        _asked[(int)RulePhase.OfNew] = Array.FindAll(rules, static rule => !rule.Check.OnlyOfRepeated && rule.Check.Links is null);
        _asked[(int)RulePhase.OfRepeated] = Array.FindAll(rules, static rule => rule.Check.Links is null);
        _asked[(int)RulePhase.OfLinks] = _withLinks;
        _asked[(int)RulePhase.All] = rules;
        foreach (var rule in _withKeys)
        {
            Keys[rule.Check] = new();
        }

        foreach (var rule in _withLinks)
        {
            Links[rule.Check] = new();
        }

        _keys = [.. _withKeys.Select(rule => Keys[rule.Check])];
        _links = [.. _withLinks.Select(rule => Links[rule.Check])];
    }

    public override RecordCache Cache { get; }

    public override void GiveKeys(ExtensibleRecord record, List<ulong> scratch, List<(IdTable Table, ulong Key)> keys)
    {
        for (var at = 0; at < _withKeys.Length; at++)
        {
            scratch.Clear();
            _withKeys[at].Check.Keys!((TRecord)record, scratch); // chosen for having keys
            foreach (var key in scratch)
            {
                keys.Add((_keys[at], key));
            }
        }
    }

    public override void GiveLinks(ExtensibleRecord record, List<ulong> scratch, List<(ReferenceGraph Links, ulong Target)> links)
    {
        for (var at = 0; at < _withLinks.Length; at++)
        {
            scratch.Clear();
            _withLinks[at].Check.Links!((TRecord)record, scratch); // chosen for having links
            foreach (var target in scratch)
            {
                links.Add((_links[at], target));
            }
        }
    }

    public override void Check(ExtensibleRecord record, long place, RulePhase which, RuleRunner runner) =>
        runner.Evaluate("", place, (TRecord)record, _asked[(int)which], withTexts: which != RulePhase.OfLinks);
}
