using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// A cache of the locations of records by the UTF-8 of their ids, which is faster than the table: most references are to few records. An id is in
/// one of two slots. Grows up to a limit, so that it remains in the cache of the processor if there are few ids. Not thread-safe.
/// </summary>
/// <param name="ids">The ids of the records.</param>
/// <param name="hasher">The hasher of the ids.</param>
internal sealed class KnownIds(IdTable ids, TextHasher hasher)
{
    private const int InitialCapacityLog2 = 6;

    private const int MaxCapacityLog2 = 13;

    /// <summary>The length of the ids that are completely in the entries.</summary>
    private const int MaxShortLength = 16;

    private Entry[] _entries = new Entry[1 << InitialCapacityLog2];

    /// <summary>The ids that are longer, in the same order; empty as long as there are none.</summary>
    private string?[] _longIds = [];

    /// <summary>The number of bits of a hash that are not used.</summary>
    private int _shift = 64 - InitialCapacityLog2;

    private int _count;

    /// <summary>Returns the location of the first record of an id; if it is not known, it may follow.</summary>
    /// <param name="json">The text that contains the id.</param>
    /// <param name="start">The offset of the id: ASCII characters other than 0.</param>
    /// <param name="length">The length of the id.</param>
    public PackedLocation Find(ReadOnlySpan<byte> json, int start, int length)
    {
        var bytes = FirstBytes(json, start, length).AsUInt64();
        var (first, second) = (bytes.ToScalar(), bytes.GetElement(1));
        first |= length > MaxShortLength ? 0x80UL : 0; // which is not ASCII
        var slot = SlotOf(first, second);

        // Not a branch: which of the two slots an id is in cannot be predicted.
        ref readonly var other = ref _entries[slot + 1];
        slot += ((other.First ^ first) | (other.Second ^ second)) == 0 ? 1 : 0;
        ref readonly var entry = ref _entries[slot];
        return ((entry.First ^ first) | (entry.Second ^ second)) == 0 && (length <= MaxShortLength || Ascii.Equals(json.Slice(start, length), _longIds[slot]))
            ? entry.Location
            : FindInTable(json.Slice(start, length), first, second);
    }

    /// <summary>Returns the first 16 bytes of an id, with zeros after its end. Ids of different lengths take the same path if there are enough bytes behind them.</summary>
    private static Vector128<byte> FirstBytes(ReadOnlySpan<byte> json, int start, int length)
    {
        if (start > json.Length - Vector128<byte>.Count)
        {
            Span<byte> padded = stackalloc byte[Vector128<byte>.Count];
            padded.Clear();
            json.Slice(start, Math.Min(length, padded.Length)).CopyTo(padded);
            return Vector128.Create<byte>(padded);
        }

        var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)start);
        var count = Vector128.Create((byte)Math.Min(length, MaxShortLength));
        return bytes & Vector128.LessThan(Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (byte)15), count);
    }

    /// <summary>Returns the first of the two slots. Ids that share slots only displace each other, so that the hash need not be secret.</summary>
    private int SlotOf(ulong first, ulong second) =>
        (int)(((first * 0x9E3779B97F4A7C15) ^ (second * 0xE7037ED1A0B428DB)) >> _shift) & ~1;

    private PackedLocation FindInTable(ReadOnlySpan<byte> id, ulong first, ulong second)
    {
        var location = new PackedLocation(ids.Find(hasher.OfUtf8(id)));
        if (location is { IsKnown: true, IsSkipped: false } && (id.Length <= MaxShortLength || Ascii.IsValid(id))) // it does not change anymore
        {
            Add(new(first, second, location), id.Length > MaxShortLength ? Encoding.ASCII.GetString(id) : null);
        }

        return location;
    }

    private void Add(Entry entry, string? longId)
    {
        if (++_count > _entries.Length / 2 && _shift > 64 - MaxCapacityLog2)
        {
            (_entries, _longIds, _count) = (new Entry[_entries.Length * 2], [], 1);
            _shift--;
        }

        var slot = SlotOf(entry.First, entry.Second);
        slot += _entries[slot].First == 0 ? 0 : 1;
        _entries[slot] = entry;
        if (longId is not null)
        {
            _longIds = _longIds.Length == 0 ? new string?[_entries.Length] : _longIds;
            _longIds[slot] = longId;
        }
    }

    private readonly record struct Entry(ulong First, ulong Second, PackedLocation Location);
}
