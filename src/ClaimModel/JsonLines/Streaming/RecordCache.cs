namespace ClaimModel.JsonLines.Streaming;

/// <summary>Records lately looked up, by place. Of bounded size; thread-safe.</summary>
/// <param name="capacityLog2">The number of records, as a power of two.</param>
internal sealed class RecordCache(int capacityLog2)
{
    private readonly Entry?[] _entries = new Entry?[1 << capacityLog2];

    /// <summary>The record at a place, null where it is not at hand.</summary>
    public ExtensibleRecord? Find(long place)
    {
        var (one, other) = SlotsOf(place);
        return Volatile.Read(ref _entries[one]) is { } first && first.Place == place ? first.Record
            : Volatile.Read(ref _entries[other]) is { } second && second.Place == place ? second.Record
            : null;
    }

    /// <summary>Keeps a record, in the place of another where there is no room.</summary>
    public void Put(long place, ExtensibleRecord record)
    {
        var (one, other) = SlotsOf(place);
        var slot = _entries[one] is null || _entries[other] is not null ? one : other;
        Volatile.Write(ref _entries[slot], new(place, record));
    }

    /// <summary>Keeps a record where there is room.</summary>
    public void PutIfRoom(long place, ExtensibleRecord record)
    {
        var (one, other) = SlotsOf(place);
        if (_entries[one] is null || _entries[other] is null)
        {
            Put(place, record);
        }
    }

    private (int One, int Other) SlotsOf(long place)
    {
        var mixed = (ulong)place * 0x9E3779B97F4A7C15;
        return ((int)(mixed >> (64 - capacityLog2)), (int)(mixed * 0xBF58476D1CE4E5B9 >> (64 - capacityLog2)));
    }

    private sealed record Entry(long Place, ExtensibleRecord Record);
}
