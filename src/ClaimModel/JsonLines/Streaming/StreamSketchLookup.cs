using ClaimModel.Json.Records;
using ClaimModel.Validation;
using ClaimModel.Validation.Sketches;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Finds records of a file that is being validated for clearances. Not thread-safe.</summary>
internal sealed class StreamSketchLookup(StreamIndex index, RecordReader reader, TimeProvider? clock) : SketchLookup
{
    private readonly KnownIds[] _ids = [.. index.Types.Select(type => new KnownIds(type.Ids, index.Hasher))];
    private readonly OffsetCache<Actor> _actors = new(index.Of<Actor>(), reader);
    private readonly OffsetCache<Source> _sources = new(index.Of<Source>(), reader);
    private readonly OffsetCache<Predicate> _predicates = new(index.Of<Predicate>(), reader);
    private readonly FutureDates _future = new(clock);

    /// <summary>Returns the bits of the <see cref="PackedLocation"/> of a record that was not skipped.</summary>
    public override long Locate(RecordType type, ReadOnlySpan<byte> json, int start, int length) => _ids[type.Index].Find(json, start, length) is { IsSkipped: false } location ? location.Bits : -1;

    public override int? CompareDate(long location, PartialDate? date) => new PackedLocation(location).CompareDate(date);

    public override Actor? ActorAt(long location) => _actors.Find(new PackedLocation(location).Offset);

    public override Source? SourceAt(long location) => _sources.Find(new PackedLocation(location).Offset);

    public override Predicate? FindPredicate(ReadOnlySpan<byte> id) => _predicates.Find(_ids[RecordType.Predicate.Index].Find(id, 0, id.Length).Offset);

    public override bool IsInFuture(PartialDate? date) => _future.Contains(date);
}
