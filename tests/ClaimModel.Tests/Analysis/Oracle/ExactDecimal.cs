using System.Globalization;
using System.Numerics;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>An exact decimal number: <c>Digits</c> × 10^<c>Exponent</c>.</summary>
internal readonly record struct ExactDecimal(BigInteger Digits, int Exponent)
{
    public static ExactDecimal One => new(1, 0);

    public static ExactDecimal Half => new(5, -1);

    /// <summary>Returns the value of a number; the digits are those that are written, with zeros at the end.</summary>
    public static ExactDecimal Of(Number number)
    {
        var parts = number.ToString().Split('e', 'E');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var decimals = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].Length - parts[0].IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new(BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), exponent - decimals);
    }

    /// <summary>Gets half a unit of the last digit that is written.</summary>
    public ExactDecimal HalfUnit => new(5, Exponent - 1);

    /// <summary>Gets half a unit of the last digit that is not 0; 0.5 for 0.</summary>
    public ExactDecimal HalfRoundUnit => Digits.IsZero ? Half : Reduced.HalfUnit;

    /// <summary>Gets the same value without zeros at the end.</summary>
    private ExactDecimal Reduced
    {
        get
        {
            var reduced = Digits.IsZero ? new ExactDecimal(0, 0) : this;
            while (!reduced.Digits.IsZero && (reduced.Digits % 10).IsZero)
            {
                reduced = new(reduced.Digits / 10, reduced.Exponent + 1);
            }

            return reduced;
        }
    }

    public static ExactDecimal operator *(ExactDecimal left, ExactDecimal right) => new(left.Digits * right.Digits, left.Exponent + right.Exponent);

    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return new(left.DigitsAt(exponent) + right.DigitsAt(exponent), exponent);
    }

    public static ExactDecimal operator -(ExactDecimal left, ExactDecimal right) => left + new ExactDecimal(-right.Digits, right.Exponent);

    public static bool operator <(ExactDecimal left, ExactDecimal right) => (left - right).Digits.Sign < 0;

    public static bool operator >(ExactDecimal left, ExactDecimal right) => right < left;

    /// <summary>Returns a text that only equal values have.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reduced.Digits}e{Reduced.Exponent}");

    private BigInteger DigitsAt(int exponent) => Digits * BigInteger.Pow(10, Exponent - exponent);
}
