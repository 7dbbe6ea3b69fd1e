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
        Span<byte> first = stackalloc byte[8];
        Span<byte> last = stackalloc byte[8];
        text[..Math.Min(text.Length, 8)].CopyTo(first);
        text[^Math.Min(text.Length, 8)..].CopyTo(last);

        // The length replaces a byte that is also in First, unless the text has 16 bytes or more.
        last[0] = (byte)text.Length;
        return new(BinaryPrimitives.ReadUInt64LittleEndian(first), BinaryPrimitives.ReadUInt64LittleEndian(last));
    }
}
