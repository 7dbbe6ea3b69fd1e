using ClaimModel.Json.Records;
using ClaimModel.Validation;
using ClaimModel.Validation.Sketches;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Finds records of a file that is being validated for clearances. Not thread-safe.</summary>
internal sealed class StreamSketchLookup(StreamIndex index, RecordReader reader, TimeProvider? clock) : SketchLookup
{
    private readonly KnownIds[] _ids = [.. index.Types.Select(type => new KnownIds(type.Ids, index.Hasher))];
    private readonly RecordTypeIndex<Actor> _actors = index.Of<Actor>();
    private readonly RecordTypeIndex<Source> _sources = index.Of<Source>();
    private readonly RecordTypeIndex<Predicate> _predicates = index.Of<Predicate>();
    private readonly FutureDates _future = new(clock);

    /// <summary>The records that were looked up last, by offset.</summary>
    private readonly (long Offset, ExtensibleRecord Record)[] _records = new (long Offset, ExtensibleRecord Record)[1 << RecordsLog2];

    private const int RecordsLog2 = 12;

    /// <summary>Returns the bits of the <see cref="PackedLocation"/> of a record that was not skipped.</summary>
    public override long Locate(RecordType type, ReadOnlySpan<byte> json, int start, int length) => _ids[type.Index].Find(json, start, length) is { IsSkipped: false } location ? location.Bits : -1;

    public override int? CompareDate(long location, PartialDate? date) => new PackedLocation(location).CompareDate(date);

    public override Actor? ActorAt(long location) => Fetch(_actors, new(location));

    public override Source? SourceAt(long location) => Fetch(_sources, new(location));

    public override Predicate? FindPredicate(ReadOnlySpan<byte> id) => Fetch(_predicates, _ids[RecordType.Predicate.Index].Find(id, 0, id.Length));

    public override bool IsInFuture(PartialDate? date) => _future.Contains(date);

    private TRecord? Fetch<TRecord>(RecordTypeIndex<TRecord> type, PackedLocation location)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var offset = location.Offset;
        if (offset < 0)
        {
            return null;
        }

        ref var entry = ref _records[(int)((ulong)offset * 0x9E3779B97F4A7C15 >> (64 - RecordsLog2))];
        if (entry.Offset != offset || entry.Record is not TRecord record)
        {
            entry = (offset, record = type.Fetch(offset, id: null, reader));
        }

        return record;
    }
}
