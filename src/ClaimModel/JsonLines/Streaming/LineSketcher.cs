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

    /// <summary>Determines whether a line is a record in plain form that violates no rule, except possibly those about repeated keys and cycles, and collects what the index needs of it.</summary>
    public bool TryClear(ref ParsedChunk.Entry entry, List<(IdTable Table, TextHash Key)> keys, List<(RuleReferences List, TextHash Target)> references)
    {
        if (entry.Line.IsTooLong || entry.Line.HasByteOrderMark)
        {
            return false;
        }

        var json = entry.Line.Text.Span;
        return RecordType.FindPlain(json, out var start, out var isFirst) is { } type && start >= 0
            && index.Types[type.Index].TryClear(json, start, hasType: !isFirst, _buffer, records, ref entry, keys, references);
    }
}
