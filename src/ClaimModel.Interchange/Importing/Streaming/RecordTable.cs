namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>The records that were written, up to a limit; 16 to 20 bytes each. Not thread-safe.</summary>
/// <remarks>Open addressing with linear probing, in shards, so that growing never needs much memory. Hashes have a secret key, so that nobody can choose ids that share slots.</remarks>
/// <param name="maxCount">The maximum number of records.</param>
internal sealed class RecordTable(long maxCount)
{
    private const int ShardBits = 8;
    private const int MostOfTen = 8;

    private readonly Shard[] _shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(static _ => new Shard())];
    private long _count;

    /// <summary>Adds a record, unless its id is known or the table is full.</summary>
    public RecordTableResult TryAdd(RecordKey key)
    {
        var shard = _shards[key.Id >> (64 - ShardBits)];
        ref var entry = ref shard.Find(key.Id);
        if (entry.Id != 0)
        {
            return entry.Content == key.Content ? RecordTableResult.Repeated : RecordTableResult.Different;
        }

        if (_count >= maxCount)
        {
            return RecordTableResult.Full;
        }

        _count++;
        shard.Add(ref entry, key);
        return RecordTableResult.Added;
    }

    private sealed class Shard
    {
        private RecordKey[] _entries = new RecordKey[16];
        private int _count;

        /// <summary>Returns the entry of an id, or the free entry for it.</summary>
        public ref RecordKey Find(ulong id) => ref Find(_entries, id);

        public void Add(ref RecordKey free, RecordKey key)
        {
            free = key;
            if (++_count * 10L > _entries.Length * (long)MostOfTen)
            {
                var grown = new RecordKey[_entries.Length + (_entries.Length / 4) + 16];
                foreach (var entry in _entries)
                {
                    if (entry.Id != 0)
                    {
                        Find(grown, entry.Id) = entry;
                    }
                }

                _entries = grown;
            }
        }

        private static ref RecordKey Find(RecordKey[] entries, ulong id)
        {
            var slot = (int)Math.BigMul(id << ShardBits, (ulong)entries.Length, out _);
            while (entries[slot].Id != 0 && entries[slot].Id != id)
            {
                slot = slot + 1 == entries.Length ? 0 : slot + 1;
            }

            return ref entries[slot];
        }
    }
}
