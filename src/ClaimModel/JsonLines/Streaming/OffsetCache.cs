namespace ClaimModel.JsonLines.Streaming;

/// <summary>A cache of the records of one type that were looked up last, by offset. Of fixed size; not thread-safe.</summary>
/// <remarks>Unlike <see cref="RecordCache{TRecord}"/>, each thread has its own, and which offsets share a slot is not secret: they only displace each other.</remarks>
internal sealed class OffsetCache<TRecord>(RecordTypeIndex<TRecord> type, RecordReader reader)
    where TRecord : ExtensibleRecord, Json.Records.IJsonRecord<TRecord>
{
    private const int CapacityLog2 = 12;

    private readonly (long Offset, TRecord Record)[] _entries = new (long Offset, TRecord Record)[1 << CapacityLog2];

    /// <summary>Returns the record at an offset; null if the offset is negative.</summary>
    public TRecord? Find(long offset)
    {
        if (offset < 0)
        {
            return null;
        }

        ref var entry = ref _entries[((ulong)offset * 0x9E3779B97F4A7C15) >> (64 - CapacityLog2)];
        if (entry.Record is null || entry.Offset != offset)
        {
            entry = (offset, type.Fetch(offset, id: null, reader));
        }

        return entry.Record;
    }
}
