using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimModel.Values;

/// <summary>Reads ASCII characters from UTF-16 or UTF-8 text. Positions after the end of the text match nothing. Methods are inlined: without that, and with a simpler <see cref="TextKey"/>, reading is 10 % slower.</summary>
internal static class AsciiText
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool HasAt<TChar>(ReadOnlySpan<TChar> text, int position, char expected)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        (uint)position < (uint)text.Length && uint.CreateTruncating(text[position]) == expected;

    /// <summary>Returns the value of the digit at a position; -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DigitAt<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if ((uint)position >= (uint)text.Length)
        {
            return -1;
        }

        uint digit = uint.CreateTruncating(text[position]) - '0';
        return digit <= 9 ? (int)digit : -1;
    }

    /// <summary>Returns the value of the two digits that start at a position; -1 if there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int TwoDigitsAt<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int tens = DigitAt(text, position);
        int ones = DigitAt(text, position + 1);
        return tens < 0 || ones < 0 ? -1 : (tens * 10) + ones;
    }
}
