using System.Globalization;
using System.Numerics;
using Decimals = ClaimModel.Number.Decimals;

namespace ClaimModel.Analysis.Measures;

/// <summary>Arithmetic with decimal numbers: exact up to 1,000 significant digits, beyond which digits are cut off, so that the time stays linear.</summary>
internal static class ExactNumbers
{
    private const long MaxPlaces = 10_000;
    private const int MaxDigits = 1_000;

    public static Decimals One { get; } = Decimals.Of("1");

    private static Decimals Zero { get; } = Decimals.Of("0");

    /// <summary>Adds two numbers. If one is more than 10,000 places away from the other one, it is ignored.</summary>
    public static Decimals Add(Decimals one, Decimals other)
    {
        (one, other) = (Cut(one), Cut(other));
        if (one.Sign == 0 || other.Sign == 0)
        {
            return one.Sign == 0 ? other : one;
        }

        if (Math.Abs(PlaceOf(one) - PlaceOf(other)) > MaxPlaces)
        {
            return one.Exponent > other.Exponent ? one : other;
        }

        var place = Math.Min(PlaceOf(one), PlaceOf(other));
        return Create(Scale(one, place) + Scale(other, place), place);
    }

    public static Decimals Multiply(Decimals one, Decimals other) =>
        one.Sign == 0 || other.Sign == 0 ? Zero : Product(Cut(one), Cut(other));

    public static Decimals Negate(Decimals number) => number with { Sign = -number.Sign };

    /// <summary>Returns half a unit of the last written digit of a number: 0.05 for 1.0, 50 for 1e2.</summary>
    public static Decimals HalfOfLastWritten(Number number)
    {
        var text = number.ToString();
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        return Half(Decimals.ExponentOf(text) - decimals);
    }

    /// <summary>Returns half a unit of the last digit of a number that is not 0: 5,000 for 40,000; 0.5 for 0.</summary>
    public static Decimals HalfOfLastSignificant(Number number) =>
        number.Exact is { Sign: not 0 } exact ? Half(PlaceOf(exact)) : Half(0);

    private static Decimals Product(Decimals one, Decimals other) => Cut(Create(MantissaOf(one) * MantissaOf(other), PlaceOf(one) + PlaceOf(other)));

    private static Decimals Cut(Decimals number) =>
        number.Digits.Length <= MaxDigits ? number : number with { Digits = number.Digits[..MaxDigits].TrimEnd('0') };

    private static Decimals Half(long place) => new(1, "5", place);

    /// <summary>Returns the power of ten of the last digit.</summary>
    private static long PlaceOf(Decimals number) => number.Exponent - number.Digits.Length;

    private static BigInteger MantissaOf(Decimals number) => number.Sign * BigInteger.Parse(number.Digits, CultureInfo.InvariantCulture);

    private static BigInteger Scale(Decimals number, long place) => MantissaOf(number) * BigInteger.Pow(10, checked((int)(PlaceOf(number) - place)));

    private static Decimals Create(BigInteger mantissa, long place)
    {
        if (mantissa.IsZero)
        {
            return Zero;
        }

        var digits = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture);
        return new(mantissa.Sign, digits.TrimEnd('0'), place + digits.Length);
    }
}
