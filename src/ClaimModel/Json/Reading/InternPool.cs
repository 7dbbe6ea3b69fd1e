using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>
/// A cache of values parsed from short ASCII texts, so that equal texts share one object and are not decoded again.
/// Its size is fixed. A value is rarely replaced by another one of the same slot: an old object that refers to a new one
/// costs the garbage collector more than decoding a text twice.
/// </summary>
/// <param name="capacityLog2">The binary logarithm of the number of slots.</param>
/// <param name="textOf">Returns the text of a value.</param>
internal sealed class InternPool<T>(int capacityLog2, Func<T, string> textOf)
    where T : notnull
{
    private const int MaxTextLength = 64;

    private const int ReplacementInterval = 32;

    private readonly Entry[] _entries = new Entry[1 << capacityLog2];
    private int _collisions;

    /// <summary>Finds the value of a text.</summary>
    /// <param name="utf8">The text, in ASCII.</param>
    /// <param name="value">The value.</param>
    /// <param name="slot">The slot for <see cref="Put"/>; -1 if the text cannot be in the pool.</param>
    public bool TryFind(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out int slot)
    {
        if (utf8.Length is 0 or > MaxTextLength)
        {
            value = default;
            slot = -1;
            return false;
        }

        var key = TextKey.Of(utf8);
        slot = (int)(key.Mix() >> (64 - capacityLog2));
        ref readonly var entry = ref _entries[slot];
        value = entry.Value;
        return entry.Key == key && (utf8.Length <= TextKey.MaxExactLength || Ascii.Equals(utf8, textOf(value)));
    }

    /// <summary>Adds a value unless its slot is taken.</summary>
    /// <param name="slot">The slot that <see cref="TryFind"/> returned.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    public void Put(int slot, ReadOnlySpan<byte> utf8, T value)
    {
        if (slot >= 0 && (_entries[slot].Key == default || ++_collisions % ReplacementInterval == 0))
        {
            _entries[slot] = new(TextKey.Of(utf8), value);
        }
    }

    private readonly record struct Entry(TextKey Key, T Value);
}
