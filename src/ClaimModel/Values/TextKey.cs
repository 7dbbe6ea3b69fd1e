using System.Buffers.Binary;

namespace ClaimModel.Values;

/// <summary>The first and the last bytes of a text with its length, for fast lookups.</summary>
/// <remarks>
/// Two texts of up to <see cref="MaxExactLength"/> bytes are equal if their keys are equal; longer texts must be compared too. The length is
/// stored modulo 256, so a text of 256 bytes or more may have the key of a short one.
/// </remarks>
internal readonly record struct TextKey(ulong First, ulong Last)
{
    /// <summary>The length of the longest text that is completely in the key: such texts are equal if their keys are equal.</summary>
    public const int MaxExactLength = 15;

    public static TextKey Of(ReadOnlySpan<byte> text)
    {
        // Copying the bytes to two buffers would be shorter. With that, and without inlining in AsciiText, reading is 10 % slower.
        var length = (ulong)(byte)text.Length;
        if (text.Length >= 8)
        {
            // The length replaces a byte that is also in First, unless the text has 16 bytes or more.
            return new(BinaryPrimitives.ReadUInt64LittleEndian(text), (BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]) & ~0xFFUL) | length);
        }

        // The two reads may overlap; different texts of the same length still have different keys.
        if (text.Length >= 4)
        {
            return new(BinaryPrimitives.ReadUInt32LittleEndian(text), ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32) | length);
        }

        return text.IsEmpty ? default : new(((ulong)text[0] << 8) | text[text.Length / 2], ((ulong)text[^1] << 32) | length);
    }

    /// <summary>Mixes the bits, for the slots of a cache: texts that share a slot only displace each other.</summary>
    public ulong Mix()
    {
        var high = Math.BigMul(First ^ ulong.RotateLeft(Last, 31) ^ 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, out var low);
        return high ^ low;
    }
}
