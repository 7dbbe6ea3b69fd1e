using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>
/// Values lately made of short ASCII texts, so that the same text gives the same object again without decoding it.
/// Of bounded size. A value seldom makes way for another of the same place: each exchange is an old object that refers to a new
/// one, which costs the garbage collector more than decoding a text twice.
/// </summary>
/// <param name="capacityLog2">The number of places, as a power of two.</param>
/// <param name="textOf">The text that a value was made of.</param>
internal sealed class InternPool<T>(int capacityLog2, Func<T, string> textOf)
    where T : notnull
{
    private const int LongestText = 64;

    private const int RefusalsForOneExchange = 32;

    private readonly Entry[] _entries = new Entry[1 << capacityLog2];
    private int _refusals;

    /// <summary>The value made of a text; false where it is not at hand.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">The place at which to put it, -1 for none.</param>
    public bool TryFind(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out int place)
    {
        if (utf8.Length is 0 or > LongestText)
        {
            value = default;
            place = -1;
            return false;
        }

        var key = TextKey.Of(utf8);
        var hash = (key.First ^ ulong.RotateLeft(key.Last, 31)) * 0x9E3779B97F4A7C15;
        place = (int)((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9 >> (64 - capacityLog2));
        ref readonly var entry = ref _entries[place];
        value = entry.Value;
        return entry.Key == key && (utf8.Length <= TextKey.LongestWhole || Ascii.Equals(utf8, textOf(value)));
    }

    /// <summary>Keeps a value for later.</summary>
    /// <param name="place">Where <see cref="TryFind"/> looked for it.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    public void Put(int place, ReadOnlySpan<byte> utf8, T value)
    {
        if (place >= 0 && (_entries[place].Key == default || ++_refusals % RefusalsForOneExchange == 0) && Ascii.IsValid(utf8))
        {
            _entries[place] = new(TextKey.Of(utf8), value);
        }
    }

    private readonly record struct Entry(TextKey Key, T Value);
}
