using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimModel.Values;

/// <summary>Computes 64-bit hashes of texts that are the same on every machine and in every run.</summary>
/// <remarks>
/// Two different texts have the same hash with a probability of about 1 in 2⁶⁴. Tables of ids rely on that, and so does the finder for the
/// keys of values; other code compares the texts too. The function is the multiply-and-fold of wyhash (Wang Yi, 2019), which does not
/// resist deliberate collisions.
/// </remarks>
internal static class Fingerprint
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;
    private const ulong Third = 0x8EBC6AF09C88C6E3;

    /// <summary>Returns the hash of a text; null has a hash of its own.</summary>
    public static ulong Of(string? text) => text is null ? Third : Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Returns the hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>Combines two hashes; the order matters.</summary>
    public static ulong Combine(ulong one, ulong other) => Fold(one ^ First, BitOperations.RotateLeft(other, 32) ^ Second);

    /// <summary>Distributes the bits of a number, for the slots of tables.</summary>
    public static ulong Mix(ulong number) => Fold(number ^ First, Second);

    private static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var mixed = Fold((ulong)bytes.Length ^ First, Third);
        while (bytes.Length > 16)
        {
            mixed = Fold(BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ Second, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) ^ mixed);
            bytes = bytes[16..];
        }

        // The remaining bytes, some of them perhaps twice; the length was mixed in at the start, so that such texts differ.
        var (head, tail) = bytes.Length >= 8
            ? (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]))
            : bytes.Length >= 4
            ? (BinaryPrimitives.ReadUInt32LittleEndian(bytes), (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]))
            : bytes.Length >= 2
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes), (ulong)bytes.Length)
            : (0UL, 0UL);
        return Fold(Fold(head ^ Second, tail ^ mixed), mixed ^ Third);
    }

    /// <summary>Returns the exclusive or of the two halves of a product.</summary>
    private static ulong Fold(ulong one, ulong other)
    {
        var high = Math.BigMul(one, other, out var low);
        return high ^ low;
    }
}
