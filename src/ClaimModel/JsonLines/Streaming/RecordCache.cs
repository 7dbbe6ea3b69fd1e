namespace ClaimModel.JsonLines.Streaming;

/// <summary>A cache of records of one type by offset. Of fixed size; thread-safe, because entries are immutable.</summary>
/// <param name="capacityLog2">The number of records, as a power of two.</param>
internal sealed class RecordCache<TRecord>(int capacityLog2)
    where TRecord : ExtensibleRecord
{
    private readonly Entry?[] _entries = new Entry?[1 << capacityLog2];

    /// <summary>Returns the record at an offset; null if it is not cached.</summary>
    public TRecord? Find(long offset)
    {
        var (one, other) = SlotsOf(offset);
        return _entries[one] is { } first && first.Offset == offset ? first.Record
            : _entries[other] is { } second && second.Offset == offset ? second.Record
            : null;
    }

    /// <summary>Adds a record, and replaces another one if both slots are in use.</summary>
    public void Put(long offset, TRecord record)
    {
        var (one, other) = SlotsOf(offset);
        var slot = _entries[one] is null || _entries[other] is not null ? one : other;
        _entries[slot] = new(offset, record);
    }

    /// <summary>Adds a record if a slot is free.</summary>
    public void PutIfRoom(long offset, TRecord record)
    {
        var (one, other) = SlotsOf(offset);
        if (_entries[one] is null || _entries[other] is null)
        {
            Put(offset, record);
        }
    }

    /// <summary>Returns two slots. <see cref="HashCode"/> has a random seed, so that nobody can choose offsets that share slots.</summary>
    private (int One, int Other) SlotsOf(long offset)
    {
        var mixed = (uint)HashCode.Combine((int)offset, (int)(offset >> 32));
        return ((int)(mixed >> (32 - capacityLog2)), (int)(mixed << 16 >> (32 - capacityLog2)));
    }

    private sealed record Entry(long Offset, TRecord Record);
}
