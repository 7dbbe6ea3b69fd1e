using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimModel.Values;

/// <summary>SipHash with a result of 128 bits (Aumasson and Bernstein, 2012): a keyed hash, for which nobody who lacks the key can find collisions.</summary>
/// <remarks>The variant is a constant at each call, so that the compiler removes the rounds of the other one.</remarks>
internal struct SipHash
{
    private ulong _v0;
    private ulong _v1;
    private ulong _v2;
    private ulong _v3;

    /// <summary>Initializes the state.</summary>
    /// <param name="key">The key, as two numbers in little-endian byte order.</param>
    public SipHash((ulong First, ulong Second) key)
    {
        _v0 = key.First ^ 0x736F6D6570736575;
        _v1 = key.Second ^ 0x646F72616E646F6D ^ 0xEE;
        _v2 = key.First ^ 0x6C7967656E657261;
        _v3 = key.Second ^ 0x7465646279746573;
    }

    /// <summary>Returns the hash of bytes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="is24">Whether the variant is SipHash-2-4; otherwise, it is SipHash-1-3.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextHash Hash((ulong First, ulong Second) key, ReadOnlySpan<byte> bytes, bool is24)
    {
        var state = new SipHash(key);
        var length = bytes.Length;
        var all = bytes;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            state.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes), is24);
        }

        return state.Finish(LastWord(all), length, is24);
    }

    /// <summary>Returns the bytes after the last whole word, fewer than eight. Texts of different lengths take the same path if they have a whole word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LastWord(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length % sizeof(ulong);
        if (bytes.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]) >> 1 >> ((8 * (sizeof(ulong) - count)) - 1);
        }

        var word = 0UL;
        for (var i = 0; i < bytes.Length; i++)
        {
            word |= (ulong)bytes[i] << (8 * i);
        }

        return word;
    }

    /// <summary>Adds eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong word, bool is24)
    {
        _v3 ^= word;
        Mix();
        if (is24)
        {
            Mix();
        }

        _v0 ^= word;
    }

    /// <summary>Adds the last bytes and returns the hash.</summary>
    /// <param name="rest">The last bytes, fewer than eight.</param>
    /// <param name="length">The number of all bytes.</param>
    /// <param name="is24">Whether the variant is SipHash-2-4.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextHash Finish(ulong rest, int length, bool is24)
    {
        Add(rest | ((ulong)length << 56), is24);
        _v2 ^= 0xEE;
        var first = Half(is24);
        _v1 ^= 0xDD;
        return new(first, Half(is24));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Half(bool is24)
    {
        Mix();
        Mix();
        Mix();
        if (is24)
        {
            Mix();
        }

        return _v0 ^ _v1 ^ _v2 ^ _v3;
    }

    /// <summary>A round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mix()
    {
        _v0 += _v1;
        _v2 += _v3;
        _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
        _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
        _v0 = BitOperations.RotateLeft(_v0, 32) + _v3;
        _v2 += _v1;
        _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
        _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
        _v2 = BitOperations.RotateLeft(_v2, 32);
    }
}
