using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimModel.Values;

/// <summary>64 bits that stand for a text: the same for the same text on every machine and in every run.</summary>
/// <remarks>
/// Two texts share them by chance about once in 2⁶⁴ pairs; whoever finds a record by them compares what they stand for. The mixing is
/// the multiply-and-fold of wyhash (Wang Yi, 2019). It is no protection against texts made to collide.
/// </remarks>
internal static class Fingerprint
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;
    private const ulong Third = 0x8EBC6AF09C88C6E3;

    /// <summary>The fingerprint of a text; one of its own for none.</summary>
    public static ulong Of(string? text) => text is null ? Third : Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>The fingerprint of two things in this order.</summary>
    public static ulong Join(ulong one, ulong other) => Fold(one ^ First, BitOperations.RotateLeft(other, 32) ^ Second);

    private static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var mixed = Fold((ulong)bytes.Length ^ First, Third);
        while (bytes.Length > 16)
        {
            mixed = Fold(BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ Second, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) ^ mixed);
            bytes = bytes[16..];
        }

        // The bytes left, some of them perhaps twice: the length, mixed in at first, tells such texts apart.
        var (head, tail) = bytes.Length >= 8
            ? (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]))
            : bytes.Length >= 4
            ? (BinaryPrimitives.ReadUInt32LittleEndian(bytes), (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]))
            : bytes.Length >= 2
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes), (ulong)bytes.Length)
            : (0UL, 0UL);
        return Fold(Fold(head ^ Second, tail ^ mixed), mixed ^ Third);
    }

    /// <summary>The two halves of a product, one over the other.</summary>
    private static ulong Fold(ulong one, ulong other)
    {
        var high = Math.BigMul(one, other, out var low);
        return high ^ low;
    }
}
