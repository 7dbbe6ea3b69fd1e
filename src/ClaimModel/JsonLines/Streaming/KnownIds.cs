using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// A cache of the locations of records by the UTF-8 of their ids, which is faster than the table: most references are to few records. Its size is
/// fixed; an id is in one of two slots. Not thread-safe.
/// </summary>
/// <param name="ids">The ids of the records.</param>
/// <param name="hasher">The hasher of the ids.</param>
internal sealed class KnownIds(IdTable ids, TextHasher hasher)
{
    private const int CapacityLog2 = 13;

    /// <summary>The length of the ids that are completely in the entries.</summary>
    private const int MaxShortLength = 16;

    private Entry[] _entries = [];

    /// <summary>The longer ids, in the same order.</summary>
    private string?[] _longIds = [];

    /// <summary>Returns the location of the first record of an id; if it is not known, it may follow.</summary>
    /// <param name="json">The text that contains the id.</param>
    /// <param name="start">The offset of the id, which contains no character 0.</param>
    /// <param name="length">The length of the id.</param>
    public PackedLocation Find(ReadOnlySpan<byte> json, int start, int length)
    {
        var bytes = FirstBytes(json, start, length).AsUInt64();
        var (first, second) = (bytes.ToScalar(), bytes.GetElement(1));
        var slot = (int)(((first * 0x9E3779B97F4A7C15) ^ (second * 0xE7037ED1A0B428DB)) >> (64 - CapacityLog2)) & ~1; // ids that share slots only displace each other
        if ((uint)slot + 1 >= (uint)_entries.Length)
        {
            return FindInTable(json.Slice(start, length), slot, first, second);
        }

        // Not a branch: which of the two slots an id is in cannot be predicted.
        ref readonly var other = ref _entries[slot + 1];
        slot += ((other.First ^ first) | (other.Second ^ second)) == 0 ? 1 : 0;
        ref readonly var entry = ref _entries[slot];
        return ((entry.First ^ first) | (entry.Second ^ second)) == 0 && (length <= MaxShortLength ? _longIds[slot] is null : Ascii.Equals(json.Slice(start, length), _longIds[slot]))
            ? entry.Location
            : FindInTable(json.Slice(start, length), slot & ~1, first, second);
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

    private PackedLocation FindInTable(ReadOnlySpan<byte> id, int slot, ulong first, ulong second)
    {
        var location = new PackedLocation(ids.Find(hasher.OfUtf8(id)));
        if (location is { IsKnown: true, IsSkipped: false }) // it does not change anymore
        {
            if (_entries.Length == 0)
            {
                (_entries, _longIds) = (new Entry[1 << CapacityLog2], new string?[1 << CapacityLog2]);
            }

            slot += _entries[slot].First == 0 ? 0 : 1;
            (_entries[slot], _longIds[slot]) = (new(first, second, location), id.Length <= MaxShortLength ? null : Encoding.ASCII.GetString(id));
        }

        return location;
    }

    private readonly record struct Entry(ulong First, ulong Second, PackedLocation Location);
}
