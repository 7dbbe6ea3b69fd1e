using System.Buffers.Binary;
using System.Text;

namespace ClaimModel.Json;

/// <summary>
/// Values lately made of short ASCII texts, so that the same text gives the same object again without decoding it.
/// Of bounded size. A value seldom makes way for another of the same place: each exchange is an old object that refers to a new
/// one, which costs the garbage collector more than decoding a text twice.
/// </summary>
internal sealed class SharedValues<T>(int capacityLog2)
    where T : class
{
    private const int LongestText = 64;

    private const int RefusalsForOneExchange = 32;

    private readonly Entry[] _entries = new Entry[1 << capacityLog2];
    private int _refusals;

    /// <summary>The value made of a text, null where it is not at hand; with the place at which to put it.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, out int place)
    {
        var (first, last) = EndsOf(utf8);
        var hash = (first ^ ulong.RotateLeft(last, 31) ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15;
        place = (int)((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9 >> (64 - capacityLog2));
        ref readonly var entry = ref _entries[place];
        return entry.First == first && entry.Last == last && entry.Length == utf8.Length
            && (utf8.Length <= 16 || Ascii.Equals(utf8, entry.Value.ToString()))
            ? entry.Value
            : null;
    }

    /// <summary>Keeps a value for later.</summary>
    /// <param name="place">Where <see cref="Find"/> looked for it.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value, whose <see cref="object.ToString"/> is the text.</param>
    public void Put(int place, ReadOnlySpan<byte> utf8, T value)
    {
        if ((_entries[place].Length == 0 || ++_refusals % RefusalsForOneExchange == 0) && utf8.Length is > 0 and <= LongestText && Ascii.IsValid(utf8))
        {
            var (first, last) = EndsOf(utf8);
            _entries[place] = new(first, last, utf8.Length, value);
        }
    }

    /// <summary>The first and the last eight bytes, which overlap in a short text: with the length they say all of a text of up to 16 bytes.</summary>
    private static (ulong First, ulong Last) EndsOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= 8)
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]));
        }

        if (utf8.Length >= 4)
        {
            return (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]));
        }

        return utf8.IsEmpty ? (0, 0) : ((ulong)utf8[0] << 8 | utf8[utf8.Length / 2], utf8[^1]);
    }

    private readonly record struct Entry(ulong First, ulong Last, int Length, T Value);
}
