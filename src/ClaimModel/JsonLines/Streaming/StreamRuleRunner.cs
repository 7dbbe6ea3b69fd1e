using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Asks the rules about records of a file, as far as it is known. For one thread.</summary>
internal sealed class StreamRuleRunner
{
    private readonly StreamIndex _store;
    private readonly ValidationOptions _validation;
    private readonly StreamLookup _lookup;

    /// <summary>Whether records may be checked before what stands in front of them was noted: code of the caller is asked in the order of the file, and once where that can be.</summary>
    private readonly bool _checksAhead;

    private RuleRunner _runner;

    public StreamRuleRunner(StreamIndex store, ValidationOptions validation, JsonLinesParser parser)
    {
        _store = store;
        _validation = validation;
        _lookup = new(store, parser);
        _checksAhead = validation.Rules.IsOwn && validation.SourceText is null;
        _runner = new(_lookup, validation, Found);
    }

    /// <summary>What the last check found.</summary>
    public List<RuleViolation> Found { get; } = [];

    /// <summary>Whether the last check looked for something that may yet come, so that it must be repeated at the end.</summary>
    public bool HasMissed => _lookup.HasMissed;

    /// <summary>Begins anew: forgets which ids were looked for in vain, and the texts of sources.</summary>
    /// <param name="withSuggestions">Whether similar ids are to be looked for in place of others that there are not.</param>
    public void Forget(bool withSuggestions) => _runner = new(_lookup, _validation, Found, suggestsIds: withSuggestions);

    /// <summary>Whether it is sure already that the rules have nothing to say of a record, except those about repetitions and cycles.</summary>
    public bool IsValid(ExtensibleRecord record, long place)
    {
        if (!_checksAhead)
        {
            return false;
        }

        Check(record, place, RulePhase.OfNew);
        return Found.Count == 0 && !HasMissed;
    }

    /// <summary>Asks rules about a record.</summary>
    public void Check(ExtensibleRecord record, long place, RulePhase which)
    {
        _lookup.HasMissed = false;
        Found.Clear();
        if (record is ClaimDataset header)
        {
            _runner.Evaluate("", place, header, _validation.Rules.For<ClaimDataset>());
        }
        else
        {
            _store.Types[RecordType.Of(record).Index].Check(record, place, which, _runner);
        }
    }
}
