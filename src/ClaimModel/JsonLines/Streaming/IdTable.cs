namespace ClaimModel.JsonLines.Streaming;

/// <summary>Remembers of each fingerprint where the first record with it stands, or its <see cref="PackedLocation"/>, in 20 to 26 bytes each.</summary>
/// <remarks>
/// One thread adds at a time, while others look up: a look-up sees what was added before it began, and perhaps more. Open addressing
/// with linear probing; the place of an entry follows the fingerprint's size, so that growing goes through old and new in one sweep.
/// </remarks>
internal sealed class IdTable
{
    private const int ShardBits = 6;

    private readonly Shard[] _shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new Shard())];

    /// <summary>All places, in no order.</summary>
    public IEnumerable<long> Places => _shards.SelectMany(shard => shard.Places);

    /// <summary>Where the first record with a fingerprint stands, -1 for none.</summary>
    public long Find(ulong fingerprint) => ShardOf(fingerprint).Find(fingerprint << ShardBits);

    /// <summary>Looks at the memory at which <see cref="AddOrGet"/> is about to look. Who does so for many fingerprints first waits for that memory once and not each time.</summary>
    public ulong Touch(ulong fingerprint) => ShardOf(fingerprint).Touch(fingerprint << ShardBits);

    /// <summary>Adds a fingerprint, unless it is known: then it stays with its place, which is given.</summary>
    public long AddOrGet(ulong fingerprint, long place) => ShardOf(fingerprint).AddOrGet(fingerprint << ShardBits, place);

    /// <summary>Gives a known fingerprint another place.</summary>
    public void Move(ulong fingerprint, long place) => ShardOf(fingerprint).Move(fingerprint << ShardBits, place);

    /// <summary>Makes room for so many fingerprints at once, so that there is no growing.</summary>
    public void Reserve(long count)
    {
        foreach (var shard in _shards)
        {
            shard.Reserve(count >> ShardBits);
        }
    }

    private Shard ShardOf(ulong fingerprint) => _shards[fingerprint >> (64 - ShardBits)];

    private struct Entry
    {
        public ulong Key;

        /// <summary>The place and one more; 0 for none. It is written last, so that who sees it sees the key.</summary>
        public long PlaceAfter;
    }

    private sealed class Shard
    {
        private const int MostOfTen = 8;

        private Entry[] _entries = new Entry[16];

        public int Count { get; private set; }

        public IEnumerable<long> Places => _entries.Where(entry => entry.PlaceAfter > 0).Select(entry => entry.PlaceAfter - 1);

        public long Find(ulong key)
        {
            var entries = Volatile.Read(ref _entries);
            for (var at = SlotOf(key, entries.Length); ; at = at + 1 == entries.Length ? 0 : at + 1)
            {
                var after = Volatile.Read(ref entries[at].PlaceAfter);
                if (after == 0 || entries[at].Key == key)
                {
                    return after - 1;
                }
            }
        }

        public ulong Touch(ulong key)
        {
            var entries = Volatile.Read(ref _entries);
            return entries[SlotOf(key, entries.Length)].Key;
        }

        public long AddOrGet(ulong key, long place)
        {
            if ((Count + 1) * 10L > _entries.Length * (long)MostOfTen)
            {
                Grow(_entries.Length + (_entries.Length / 4) + 16);
            }

            ref var entry = ref Slot(_entries, key);
            if (entry.PlaceAfter > 0)
            {
                return entry.PlaceAfter - 1;
            }

            entry.Key = key;
            Volatile.Write(ref entry.PlaceAfter, place + 1);
            Count++;
            return place;
        }

        public void Move(ulong key, long place) => Volatile.Write(ref Slot(_entries, key).PlaceAfter, place + 1);

        public void Reserve(long count)
        {
            // Shards differ by chance, the more the smaller they are.
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
                if (entry.PlaceAfter > 0)
                {
                    Slot(grown, entry.Key) = entry;
                }
            }

            Volatile.Write(ref _entries, grown);
        }

        /// <summary>The entry of a key, or the free one where it belongs.</summary>
        private static ref Entry Slot(Entry[] entries, ulong key)
        {
            var at = SlotOf(key, entries.Length);
            while (entries[at].PlaceAfter > 0 && entries[at].Key != key)
            {
                at = at + 1 == entries.Length ? 0 : at + 1;
            }

            return ref entries[at];
        }

        private static int SlotOf(ulong key, int length) => (int)Math.BigMul(key, (ulong)length, out _);
    }
}
