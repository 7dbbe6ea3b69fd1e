using System.Buffers.Binary;

namespace ClaimModel.Values;

/// <summary>The first and the last bytes of a short text and its length: compared and looked up faster than the text.</summary>
/// <remarks>Of texts shorter than 256 bytes; longer ones may share the key of a short one.</remarks>
internal readonly record struct TextKey(ulong First, ulong Last)
{
    /// <summary>The longest text of which the key says all: two such texts are the same where their keys are.</summary>
    public const int LongestWhole = 15;

    public static TextKey Of(ReadOnlySpan<byte> text)
    {
        var length = (ulong)(byte)text.Length;
        if (text.Length >= 8)
        {
            // The length takes the place of a byte that First has too, unless there are 16 bytes or more.
            return new(BinaryPrimitives.ReadUInt64LittleEndian(text), (BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]) & ~0xFFUL) | length);
        }

        // What is read twice does no harm: texts of one length differ in their keys where they differ.
        if (text.Length >= 4)
        {
            return new(BinaryPrimitives.ReadUInt32LittleEndian(text), ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32) | length);
        }

        return text.IsEmpty ? default : new(((ulong)text[0] << 8) | text[text.Length / 2], ((ulong)text[^1] << 32) | length);
    }
}
