using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>Reads the value at the reader's position; returns false if it is invalid, which is reported to the context.</summary>
internal delegate bool ValueReader<T>(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value);

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

    /// <summary>Finds the value of the current string or name, or reads and adds it; returns false if it is invalid, which is reported.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="context">The state of reading.</param>
    /// <param name="read">Reads a value that is not in the pool.</param>
    /// <param name="value">The value.</param>
    public bool TryRead(ref Utf8JsonReader json, ReadContext context, ValueReader<T> read, [MaybeNullWhen(false)] out T value)
    {
        if (json.HasValueSequence || json.ValueIsEscaped)
        {
            return read(ref json, context, out value);
        }

        var utf8 = json.ValueSpan;
        if (TryFind(utf8, out value, out var slot))
        {
            return true;
        }

        if (!read(ref json, context, out value))
        {
            return false;
        }

        Put(slot, utf8, value);
        return true;
    }

    /// <summary>Finds the value of a text.</summary>
    /// <param name="utf8">The text.</param>
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
        if (slot >= 0 && (_entries[slot].Key == default || ++_collisions % ReplacementInterval == 0) && Ascii.IsValid(utf8))
        {
            _entries[slot] = new(TextKey.Of(utf8), value);
        }
    }

    private readonly record struct Entry(TextKey Key, T Value);
}
