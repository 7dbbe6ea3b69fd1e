using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Finds out which lines certainly violate no rule, without creating their records. Not thread-safe.</summary>
/// <param name="index">The index of the records so far.</param>
/// <param name="records">Looks up other records.</param>
internal sealed class LineSketcher(StreamIndex index, SketchLookup records)
{
    private readonly SketchBuffer _buffer = new(new ReadContext(int.MaxValue), records);

    /// <summary>The number of claims in a row after which only some are tried, so that a file of problems does not take longer.</summary>
    private const int ManyFailures = 64;

    private const int TriedAfterwards = 16;

    /// <summary>The number of claims in a row that were not clear.</summary>
    private int _failures;

    /// <summary>Determines whether a line is a record in plain form that violates no rule, except possibly those about repeated keys and cycles, and collects what the index needs of it.</summary>
    public bool TryClear(ref ParsedChunk.Entry entry, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references)
    {
        if (entry.Line.IsTooLong || entry.Line.HasByteOrderMark)
        {
            return false;
        }

        var json = entry.Line.Text.Span;
        if (RecordType.FindPlain(json, out var start, out var isFirst) is not { } type || start < 0 || !index.Types[type.Index].CanClear
            || (_failures > ManyFailures && _failures++ % TriedAfterwards != 0))
        {
            return false;
        }

        var isClear = index.Types[type.Index].TryClear(json, start, hasType: !isFirst, _buffer, records, ref entry, keys, references);
        _failures = isClear ? 0 : _failures + 1;
        return isClear;
    }
}
