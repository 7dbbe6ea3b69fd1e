using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>A cache of records by offset. Of fixed size; thread-safe.</summary>
/// <param name="capacityLog2">The number of records, as a power of two.</param>
internal sealed class RecordCache(int capacityLog2)
{
    private readonly Entry?[] _entries = new Entry?[1 << capacityLog2];

    /// <summary>Returns the record at an offset; null if it is not cached.</summary>
    public ExtensibleRecord? Find(long offset)
    {
        var (one, other) = SlotsOf(offset);
        return Volatile.Read(ref _entries[one]) is { } first && first.Offset == offset ? first.Record
            : Volatile.Read(ref _entries[other]) is { } second && second.Offset == offset ? second.Record
            : null;
    }

    /// <summary>Adds a record, and replaces another one if both slots are in use.</summary>
    public void Put(long offset, ExtensibleRecord record)
    {
        var (one, other) = SlotsOf(offset);
        var slot = _entries[one] is null || _entries[other] is not null ? one : other;
        Volatile.Write(ref _entries[slot], new(offset, record));
    }

    /// <summary>Adds a record if a slot is free.</summary>
    public void PutIfRoom(long offset, ExtensibleRecord record)
    {
        var (one, other) = SlotsOf(offset);
        if (_entries[one] is null || _entries[other] is null)
        {
            Put(offset, record);
        }
    }

    private (int One, int Other) SlotsOf(long offset)
    {
        var mixed = Fingerprint.Mix((ulong)offset);
        return ((int)(mixed >> (64 - capacityLog2)), (int)(mixed << 32 >> (64 - capacityLog2)));
    }

    private sealed record Entry(long Offset, ExtensibleRecord Record);
}
