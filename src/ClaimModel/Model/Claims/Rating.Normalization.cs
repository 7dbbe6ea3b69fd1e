using System.Globalization;
using System.Numerics;

namespace ClaimModel;

public sealed partial record Rating
{
    /// <summary>The number of characters up to which numbers are so short that they can be subtracted as <see cref="double"/>.</summary>
    private const int MaxShortLength = 15;

    /// <summary>Returns the rating on a scale from 0 (<see cref="Worst"/>) to 1 (<see cref="Best"/>), so that it can be compared with ratings on other scales.</summary>
    /// <remarks>The numbers are subtracted exactly, up to 1,000 digits, even if they have more digits than a <see cref="double"/>.</remarks>
    /// <returns>
    /// A number from 0 to 1; null if the rating cannot be compared, because the value, the best or the worst is missing, the best and the worst are
    /// equal, or the value is not between them.
    /// </returns>
    public double? Normalize()
    {
        if (Value is not { } value || Best is not { } best || Worst is not { } worst)
        {
            return null;
        }

        var range = best.ToDouble() - worst.ToDouble();
        var normalized = IsShort(value) && IsShort(best) && IsShort(worst) && double.IsFinite(range) && range != 0
            ? (value.ToDouble() - worst.ToDouble()) / range
            : ExactShare(value.Exact, worst.Exact, best.Exact);
        return normalized is >= 0 and <= 1 ? normalized : null;
    }

    private static bool IsShort(Number number) => number.ToString().Length <= MaxShortLength;

    /// <summary>Returns the share of a range that is below a value; NaN if the range is empty.</summary>
    private static double ExactShare(Number.Decimals value, Number.Decimals start, Number.Decimals end)
    {
        const int MaxDigits = 1_000;
        const long Precision = 1_000_000_000_000_000_000;
        var numbers = new[] { value, start, end }.Where(static number => number.Sign != 0).ToList();
        if (numbers.Count == 0)
        {
            return double.NaN;
        }

        var highest = numbers.Max(static number => number.Exponent);
        var lowest = Math.Max(numbers.Min(static number => number.Exponent - number.Digits.Length), highest - MaxDigits);
        var range = Scaled(end, lowest) - Scaled(start, lowest);
        return range.IsZero ? double.NaN : (double)((Scaled(value, lowest) - Scaled(start, lowest)) * Precision / range) / Precision;
    }

    /// <summary>Returns a number in units of a power of ten; further digits are omitted.</summary>
    private static BigInteger Scaled(Number.Decimals number, long place)
    {
        var length = number.Exponent - place;
        var digits = number.Sign == 0 || length <= 0 ? "0" : number.Digits.Length > length ? number.Digits[..(int)length] : number.Digits.PadRight((int)length, '0');
        return number.Sign * BigInteger.Parse(digits, CultureInfo.InvariantCulture);
    }
}
