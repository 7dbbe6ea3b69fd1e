using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimModel.Json.Plain;

/// <summary>
/// Scans JSON in plain form: without faults, comments and unknown members, as programs write it. Whatever is not in plain form is read again by
/// <see cref="System.Text.Json.Utf8JsonReader"/>, which says what is wrong with it.
/// </summary>
/// <remarks>
/// Methods take the text and an offset, and return the offset after what they scanned, or <see cref="NotPlain"/>. There is no reader object: its
/// position would be kept in memory, and each token would wait for the previous one to be stored. Given <see cref="NotPlain"/>, they return it,
/// so that calls can be nested.
/// </remarks>
internal static class PlainJson
{
    /// <summary>The bytes that end a string, begin an escape, or are not allowed in it.</summary>
    private static readonly SearchValues<byte> EndOrEscape =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(control => (byte)control)]);

    /// <summary>The result for JSON that is not in plain form, or not valid.</summary>
    public const int NotPlain = -1;

    /// <summary>Returns the byte at an offset; 0, which no JSON contains, after the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> json, int offset) => (uint)offset < (uint)json.Length ? json[offset] : (byte)0;

    /// <summary>Returns the text from an offset on; empty after the end.</summary>
    public static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> json, int offset) => (uint)offset <= (uint)json.Length ? json[offset..] : default;

    /// <summary>Returns the offset of the first byte that is not white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipSpace(ReadOnlySpan<byte> json, int offset) => At(json, offset) > ' ' ? offset : SkipSpaces(json, offset);

    /// <summary>Scans the beginning of an object or array.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the opening bracket.</param>
    /// <param name="opening">The opening bracket.</param>
    /// <param name="closing">The closing bracket.</param>
    /// <param name="isEnd">Whether it is empty, so that the closing bracket follows.</param>
    public static int Begin(ReadOnlySpan<byte> json, int start, byte opening, byte closing, out bool isEnd)
    {
        var offset = SkipSpace(json, start + 1);
        isEnd = At(json, start) == opening && At(json, offset) == closing;
        return isEnd ? offset + 1
            : At(json, start) == opening ? offset
            : NotPlain;
    }

    /// <summary>Scans the colon after a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipColon(ReadOnlySpan<byte> json, int offset)
    {
        offset = SkipSpace(json, offset);
        return At(json, offset) == ':' ? SkipSpace(json, offset + 1) : NotPlain;
    }

    /// <summary>Scans what follows a value in an object or array.</summary>
    /// <param name="json">The text.</param>
    /// <param name="offset">The offset after the value.</param>
    /// <param name="end">The closing bracket.</param>
    /// <param name="isEnd">Whether the closing bracket follows, rather than a comma.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(ReadOnlySpan<byte> json, int offset, byte end, out bool isEnd)
    {
        offset = SkipSpace(json, offset);
        var found = At(json, offset);
        isEnd = found == end;
        return isEnd ? offset + 1
            : found == ',' ? SkipSpace(json, offset + 1)
            : NotPlain;
    }

    /// <summary>Skips the member whose name starts at an offset. What is skipped is not checked.</summary>
    public static int SkipMember(ReadOnlySpan<byte> json, int start)
    {
        var depth = 0;
        for (var offset = start; ; offset++)
        {
            switch (At(json, offset))
            {
                case (byte)',' or (byte)'}' or (byte)']' when depth == 0:
                    return offset;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    break;
                case (byte)'"':
                    offset = EndOfString(json, offset + 1, out _);
                    break;
                case 0:
                    return NotPlain;
            }

            if (offset < 0)
            {
                return NotPlain;
            }
        }
    }

    /// <summary>Finds the end of a string. Escapes are found, but not checked.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset after the opening quotation mark.</param>
    /// <param name="form">What the string contains.</param>
    /// <returns>The offset of the closing quotation mark.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfString(ReadOnlySpan<byte> json, int start, out StringForm form)
    {
        form = StringForm.Ascii;
        var end = IndexOfSpecial(json, start);
        return At(json, end) == '"' ? end : EndOfAnyString(json, end, out form);
    }

    /// <summary>Finds the end of the string that starts at an offset, as <see cref="EndOfString"/> does; <see cref="NotPlain"/> if there is no string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfStringAt(ReadOnlySpan<byte> json, int start, out StringForm form)
    {
        if (At(json, start) == '"')
        {
            return EndOfString(json, start + 1, out form);
        }

        form = default;
        return NotPlain;
    }

    /// <summary>Finds the end of the number that starts at an offset; <see cref="NotPlain"/> if there is no number.</summary>
    public static int EndOfNumber(ReadOnlySpan<byte> json, int start)
    {
        var whole = At(json, start) == '-' ? start + 1 : start;
        var offset = SkipDigits(json, whole);
        if (offset == whole || (json[whole] == '0' && offset > whole + 1))
        {
            return NotPlain;
        }

        if (At(json, offset) == '.')
        {
            var fraction = offset + 1;
            offset = SkipDigits(json, fraction);
            if (offset == fraction)
            {
                return NotPlain;
            }
        }

        if (At(json, offset) is (byte)'e' or (byte)'E')
        {
            var exponent = offset + (At(json, offset + 1) is (byte)'+' or (byte)'-' ? 2 : 1);
            offset = SkipDigits(json, exponent);
            if (offset == exponent)
            {
                return NotPlain;
            }
        }

        return offset;
    }

    /// <summary>Returns the offset of the first byte that is not a printable ASCII character, or is a quotation mark or a backslash; at most the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOfSpecial(ReadOnlySpan<byte> json, int start)
    {
        if (!Vector128.IsHardwareAccelerated || json.Length < Vector256<byte>.Count)
        {
            return IndexOfSpecialScalar(json, start);
        }

        // The last load overlaps the one before it; the bits of bytes before the start are shifted out.
        ref var first = ref MemoryMarshal.GetReference(json);
        for (; start < json.Length; start += Vector256<byte>.Count)
        {
            var loaded = Math.Min(start, json.Length - Vector256<byte>.Count);
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)loaded);
            var special = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.GreaterThan(bytes - Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' ')))).ExtractMostSignificantBits() >> (start - loaded);
            if (special != 0)
            {
                return start + BitOperations.TrailingZeroCount(special);
            }
        }

        return json.Length;
    }

    /// <summary>Does the same as <see cref="IndexOfSpecial"/>, byte by byte.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int IndexOfSpecialScalar(ReadOnlySpan<byte> json, int start)
    {
        while ((uint)start < (uint)json.Length && json[start] is >= (byte)' ' and <= (byte)'~' and not ((byte)'"' or (byte)'\\'))
        {
            start++;
        }

        return start;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndOfAnyString(ReadOnlySpan<byte> json, int offset, out StringForm form)
    {
        form = StringForm.Ascii;
        while (true)
        {
            switch (At(json, offset))
            {
                case (byte)'"':
                    return offset;
                case (byte)'\\':
                    form = StringForm.Escaped;
                    offset += 2;
                    break;
                case < (byte)' ':
                    return NotPlain; // a control character, or the end of the text
                default:
                    form = StringForm.NotAscii; // only at the first byte that is examined
                    break;
            }

            // Unlike IndexOfSpecial, this does not stop at each byte of a text in another script.
            var rest = Rest(json, offset);
            offset += rest.IndexOfAny(EndOrEscape) is >= 0 and var index ? index : rest.Length;
        }
    }

    private static int SkipDigits(ReadOnlySpan<byte> json, int offset)
    {
        while (At(json, offset) is >= (byte)'0' and <= (byte)'9')
        {
            offset++;
        }

        return offset;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipSpaces(ReadOnlySpan<byte> json, int offset)
    {
        while (At(json, offset) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            offset++;
        }

        return offset;
    }
}
