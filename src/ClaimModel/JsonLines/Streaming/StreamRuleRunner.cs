using ClaimModel.Json.Records;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Evaluates rules for records of a file that may not have been read completely. Not thread-safe.</summary>
internal sealed class StreamRuleRunner
{
    private readonly StreamIndex _index;
    private readonly ValidationOptions _validation;
    private readonly StreamLookup _lookup;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Whether records may be checked before all earlier ones are in the index. Code of the caller is called in file order, and only once if possible.</summary>
    private readonly bool _checksAhead;

    private RuleRunner _runner;

    public StreamRuleRunner(StreamIndex index, ValidationOptions validation, RecordReader reader, int maxDiagnostics, CancellationToken cancellationToken = default)
    {
        _index = index;
        _validation = validation;
        _cancellationToken = cancellationToken;
        _lookup = new(index, reader);
        _checksAhead = validation.Rules.HasOnlyBuiltInRules && validation.SourceText is null;
        Found = new(maxDiagnostics);
        _runner = new(_lookup, validation, Found, cancellationToken);
    }

    /// <summary>Gets the violations that the last check found.</summary>
    public ViolationCollector Found { get; }

    /// <summary>Gets whether the last check did not find a record that may follow later in the file, so that it has to be repeated at the end.</summary>
    public bool HasMissed => _lookup.HasMissed;

    /// <summary>Gets a value indicating whether records need not be created if clearances show that they violate no rule.</summary>
    public bool CanSketch => _checksAhead && !_validation.AllowExternalReferences;

    /// <summary>Starts over: releases the texts of sources.</summary>
    public void Reset() => _runner = new(_lookup, _validation, Found, _cancellationToken);

    /// <summary>Determines whether a record violates no rule, except possibly those about repeated keys and cycles.</summary>
    public bool IsValid(ExtensibleRecord record, long offset)
    {
        if (!_checksAhead)
        {
            return false;
        }

        Check(record, offset, RulePhase.OfNew);
        return Found.IsEmpty && !HasMissed;
    }

    /// <summary>Evaluates rules for a record.</summary>
    public void Check(ExtensibleRecord record, long offset, RulePhase phase)
    {
        _lookup.HasMissed = false;
        Found.Clear();
        if (record is ClaimDataset header)
        {
            _runner.Evaluate("", offset, header, _validation.Rules.For<ClaimDataset>());
        }
        else
        {
            _index.Types[RecordType.Of(record).Index].Check(record, offset, phase, _runner);
        }
    }
}
