using System.Buffers.Binary;

namespace ClaimModel.Values;

/// <summary>Computes the hash of several texts in UTF-8: see <see cref="TextHasher.OfAll"/>.</summary>
/// <remarks>Each text is hashed as its length and its bytes, padded to whole words, so that no bytes are copied.</remarks>
/// <param name="key">The key of the hasher.</param>
internal struct TextHashBuilder((ulong First, ulong Second) key)
{
    private SipHash _state = new(key);
    private int _count;

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        var state = _state;
        state.Add((uint)utf8.Length, is24: false);
        var rest = utf8;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            state.Add(BinaryPrimitives.ReadUInt64LittleEndian(rest), is24: false);
        }

        state.Add(SipHash.LastWord(utf8), is24: false);
        _state = state;
        _count++;
    }

    /// <summary>Adds null.</summary>
    public void AddNull()
    {
        _state.Add(ulong.MaxValue, is24: false); // no length
        _count++;
    }

    /// <summary>Returns the hash.</summary>
    public TextHash Finish() => _state.Finish((uint)_count, sizeof(ulong), is24: false);
}
