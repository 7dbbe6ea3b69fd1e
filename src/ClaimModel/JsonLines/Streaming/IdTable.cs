using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>Maps the hashes of ids and keys to the offset or <see cref="PackedLocation"/> of the first record; 30 to 38 bytes each.</summary>
/// <remarks>
/// One thread adds at a time while others look up; a lookup sees what was added before it began, and perhaps more. Open addressing
/// with linear probing; entries are ordered by hash, so growing is one sequential pass over both arrays. Hashes have a secret key, so that
/// nobody can choose ids that share slots.
/// </remarks>
internal sealed class IdTable
{
    private const int ShardBits = 6;

    private readonly Shard[] _shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new Shard())];

    /// <summary>Gets the number of hashes.</summary>
    public long Count => _shards.Sum(shard => (long)shard.Count);

    /// <summary>Returns the value of a hash; -1 if there is none.</summary>
    public long Find(TextHash hash) => ShardOf(hash).Find(hash);

    /// <summary>Reads the memory in which a hash is looked for first.</summary>
    public long Touch(TextHash hash) => ShardOf(hash).Touch(hash);

    /// <summary>Adds a hash unless it is known, and returns its value.</summary>
    public long AddOrGet(TextHash hash, long value) => ShardOf(hash).AddOrGet(hash, value);

    /// <summary>Replaces the value of a known hash.</summary>
    public void Replace(TextHash hash, long value) => ShardOf(hash).Replace(hash, value);

    /// <summary>Reserves capacity for a number of hashes.</summary>
    public void Reserve(long count)
    {
        foreach (var shard in _shards)
        {
            shard.Reserve(count >> ShardBits);
        }
    }

    private Shard ShardOf(TextHash hash) => _shards[hash.First >> (64 - ShardBits)];

    private struct Entry
    {
        public TextHash Key;

        /// <summary>The value plus 1; 0 if the entry is free. It is written last, so a thread that reads it also sees the key.</summary>
        public long ValuePlusOne;
    }

    private sealed class Shard
    {
        private const int MostOfTen = 8;

        private Entry[] _entries = new Entry[16];

        public int Count { get; private set; }

        public long Find(TextHash key)
        {
            var entries = Volatile.Read(ref _entries);
            for (var slot = SlotOf(key, entries.Length); ; slot = slot + 1 == entries.Length ? 0 : slot + 1)
            {
                var valuePlusOne = Volatile.Read(ref entries[slot].ValuePlusOne);
                if (valuePlusOne == 0 || entries[slot].Key == key)
                {
                    return valuePlusOne - 1;
                }
            }
        }

        public long Touch(TextHash key)
        {
            var entries = Volatile.Read(ref _entries);
            return entries[SlotOf(key, entries.Length)].ValuePlusOne;
        }

        public long AddOrGet(TextHash key, long value)
        {
            if ((Count + 1) * 10L > _entries.Length * (long)MostOfTen)
            {
                Grow(_entries.Length + (_entries.Length / 4) + 16);
            }

            ref var entry = ref Slot(_entries, key);
            if (entry.ValuePlusOne > 0)
            {
                return entry.ValuePlusOne - 1;
            }

            entry.Key = key;
            Volatile.Write(ref entry.ValuePlusOne, value + 1);
            Count++;
            return value;
        }

        public void Replace(TextHash key, long value) => Volatile.Write(ref Slot(_entries, key).ValuePlusOne, value + 1);

        public void Reserve(long count)
        {
            // Small shards differ more in size.
            var length = (long)((count + (4 * Math.Sqrt(count)) + 16) * 10 / MostOfTen);
            if (length > _entries.Length)
            {
                Grow((int)Math.Min(length, 1 << 26));
            }
        }

        private void Grow(int length)
        {
            var grown = new Entry[length];
            foreach (var entry in _entries)
            {
                if (entry.ValuePlusOne > 0)
                {
                    Slot(grown, entry.Key) = entry;
                }
            }

            Volatile.Write(ref _entries, grown);
        }

        /// <summary>Returns the entry of a key, or the free entry for it.</summary>
        private static ref Entry Slot(Entry[] entries, TextHash key)
        {
            var slot = SlotOf(key, entries.Length);
            while (entries[slot].ValuePlusOne > 0 && entries[slot].Key != key)
            {
                slot = slot + 1 == entries.Length ? 0 : slot + 1;
            }

            return ref entries[slot];
        }

        /// <summary>Returns the first slot of a key: the bits after those that choose the shard, as a fraction of the length.</summary>
        private static int SlotOf(TextHash key, int length) => (int)Math.BigMul(key.First << ShardBits, (ulong)length, out _);
    }
}
