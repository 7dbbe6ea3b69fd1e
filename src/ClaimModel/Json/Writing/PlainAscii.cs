using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimModel.Json.Writing;

/// <summary>Copies the characters that JSON represents by the same byte: ASCII without quotation marks, backslashes and control characters.</summary>
internal static class PlainAscii
{
    /// <summary>Copies the plain characters at the beginning of a text. Returns their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">At least as many bytes as the text has characters. Those after the copied ones may be overwritten.</param>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target) =>
        Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count ? CopyVectors(text, target) : CopyScalars(text, target, 0);

    /// <summary>Does the same as <see cref="Copy"/>, character by character, from an index on.</summary>
    public static int CopyScalars(ReadOnlySpan<char> text, Span<byte> target, int index)
    {
        target = target[..text.Length];
        for (; index < text.Length; index++)
        {
            var character = text[index];
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                break;
            }

            target[index] = (byte)character;
        }

        return index;
    }

    private static int CopyVectors(ReadOnlySpan<char> text, Span<byte> target)
    {
        ref var start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var index = 0;
        for (; index + Vector128<byte>.Count <= text.Length; index += Vector128<byte>.Count)
        {
            var first = Vector128.LoadUnsafe(ref start, (nuint)index);
            var second = Vector128.LoadUnsafe(ref start, (nuint)(index + Vector128<ushort>.Count));
            var bytes = Vector128.Narrow(first, second);
            if (!ArePlain(first | second, bytes))
            {
                return CopyScalars(text, target, index);
            }

            bytes.CopyTo(target[index..]);
        }

        // The last vectors overlap the previous ones, or each other.
        while (index < text.Length)
        {
            index = Math.Min(index, text.Length - Vector128<ushort>.Count);
            var last = Vector128.LoadUnsafe(ref start, (nuint)index);
            var bytes = Vector128.Narrow(last, last);
            if (!ArePlain(last, bytes))
            {
                return CopyScalars(text, target, index);
            }

            bytes.GetLower().CopyTo(target[index..]);
            index += Vector128<ushort>.Count;
        }

        return index;
    }

    /// <summary>Determines whether all characters are plain.</summary>
    /// <param name="units">All bits of the characters.</param>
    /// <param name="bytes">The low bytes of the characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<ushort> units, Vector128<byte> bytes)
    {
        var others = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));
        return ((units & Vector128.Create((ushort)0xFF80)).AsByte() | others) == Vector128<byte>.Zero;
    }
}
