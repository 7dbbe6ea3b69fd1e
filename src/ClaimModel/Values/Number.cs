using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>A decimal number that preserves the digits with which it was written: <c>1.50</c> remains <c>1.50</c>.</summary>
/// <remarks>
/// Two numbers are equal if their texts are equal (ordinal): <c>1.5</c> and <c>1.50</c> differ in precision and are not equal. The operators
/// <c>&lt;</c>, <c>&gt;</c>, <c>&lt;=</c> and <c>&gt;=</c> compare exact values, regardless of how they are written;
/// <see cref="CompareTo"/>, which sorts numbers, orders those with the same value by their text. A number is any JSON number (RFC 8259, section
/// 6) whose magnitude does not exceed that of a <see cref="double"/>. <c>default</c> is zero. This type is immutable and thread-safe.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<Number>))]
public readonly partial struct Number : ITextValue<Number>
{
    /// <summary>A valid JSON number; null for <c>0</c>.</summary>
    private readonly string? _text;

    private Number(string text) => _text = text == "0" ? null : text;

    private string Text => _text ?? "0";

    /// <summary>Gets the exact value, regardless of how it is written.</summary>
    internal Decimals Exact => Decimals.Of(Text);

    /// <summary>Converts the number to the nearest <see cref="double"/>, which is always finite.</summary>
    public double ToDouble() => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Converts the number to a <see cref="decimal"/>, rounded to 28 digits if necessary, and returns false if its magnitude is too large.</summary>
    public bool TryToDecimal(out decimal value) => decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>Parses text as a number.</summary>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a JSON number, or its magnitude exceeds that of a <see cref="double"/>.</exception>
    public static Number Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    public static Number Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Tries to parse text as a number.</summary>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space; null is not a number.</param>
    /// <param name="result">The number; zero if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Number result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Number)"/>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space; null is not a number.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The number; zero if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Number result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses text as a number.</summary>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <exception cref="FormatException">The text is not a JSON number, or its magnitude exceeds that of a <see cref="double"/>.</exception>
    public static Number Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"{MessageText.Quoted(s)} is not a finite JSON number, such as 1250 or -1.5e3.");

    /// <summary>Tries to parse text as a number.</summary>
    /// <param name="s">A JSON number, such as <c>-1.50e3</c>, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The number; zero if parsing failed.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Number result)
    {
        var valid = IsJsonNumber(s)
            && double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    /// <summary>Returns the number of a text that is known to be a finite JSON number.</summary>
    internal static Number FromValid(string text) => new(text);

    private static bool IsJsonNumber(ReadOnlySpan<char> text)
    {
        var rest = text is ['-', ..] ? text[1..] : text;
        var whole = SkipDigits(ref rest);
        if (whole == 0 || (whole > 1 && text.TrimStart('-')[0] == '0'))
        {
            return false;
        }

        if (rest is ['.', ..])
        {
            rest = rest[1..];
            if (SkipDigits(ref rest) == 0)
            {
                return false;
            }
        }

        if (rest.IsEmpty || rest[0] is not ('e' or 'E'))
        {
            return rest.IsEmpty;
        }

        rest = rest[1..];
        rest = !rest.IsEmpty && rest[0] is '+' or '-' ? rest[1..] : rest;
        return SkipDigits(ref rest) > 0 && rest.IsEmpty;
    }

    private static int SkipDigits(ref ReadOnlySpan<char> rest)
    {
        var count = rest.IndexOfAnyExceptInRange('0', '9');
        count = count < 0 ? rest.Length : count;
        rest = rest[count..];
        return count;
    }

    /// <summary>Compares the exact values, and for the same value the texts (ordinal), so that only equal numbers compare as equal.</summary>
    /// <returns>A negative number, zero or a positive number if this number comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(Number other) => Exact.CompareTo(other.Exact) is not 0 and var order ? order : string.CompareOrdinal(Text, other.Text);

    /// <summary>Determines whether another number has the same text.</summary>
    public bool Equals(Number other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>Returns the number as it was written.</summary>
    public override string ToString() => Text;

    /// <summary>Determines whether two numbers have the same text.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Determines whether two numbers have different texts.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Determines whether a value is less than another one.</summary>
    public static bool operator <(Number left, Number right) => left.Exact.CompareTo(right.Exact) < 0;

    /// <summary>Determines whether a value is greater than another one.</summary>
    public static bool operator >(Number left, Number right) => left.Exact.CompareTo(right.Exact) > 0;

    /// <summary>Determines whether a value is less than or equal to another one.</summary>
    public static bool operator <=(Number left, Number right) => left.Exact.CompareTo(right.Exact) <= 0;

    /// <summary>Determines whether a value is greater than or equal to another one.</summary>
    public static bool operator >=(Number left, Number right) => left.Exact.CompareTo(right.Exact) >= 0;

    /// <summary>Converts an integer to a number.</summary>
    public static implicit operator Number(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a <see cref="decimal"/> to a number, with all its digits.</summary>
    public static implicit operator Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a <see cref="double"/> to a number, in the shortest form that converts back to the same value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static implicit operator Number(double value) => double.IsFinite(value)
        ? new(value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), "The number must be finite.");

    /// <summary>An exact value: <c>Sign</c> × 0.<c>Digits</c> × 10^<c>Exponent</c>, without leading or trailing zeros in the digits.</summary>
    internal readonly record struct Decimals(int Sign, string Digits, long Exponent) : IComparable<Decimals>
    {
        public static Decimals Of(string text)
        {
            var mark = text.AsSpan().IndexOfAny('e', 'E');
            var mantissa = (mark < 0 ? text : text[..mark]).TrimStart('-');
            var exponent = ExponentOf(text);
            var point = mantissa.IndexOf('.', StringComparison.Ordinal);
            var whole = point < 0 ? mantissa.Length : point;
            var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
            var significant = digits.TrimStart('0');
            return significant.Length == 0
                ? new(0, "", 0)
                : new(text[0] == '-' ? -1 : 1, significant, exponent + whole - (digits.Length - significant.Length));
        }

        /// <summary>Returns the exponent that a number states, clamped so that the arithmetic cannot overflow; 0 if it states none.</summary>
        public static long ExponentOf(string text)
        {
            var mark = text.AsSpan().IndexOfAny('e', 'E');
            return mark < 0 ? 0 : ParseExponent(text.AsSpan(mark + 1));
        }

        private static long ParseExponent(ReadOnlySpan<char> text) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
                ? Math.Clamp(exponent, long.MinValue / 4, long.MaxValue / 4)
                : text[0] == '-' ? long.MinValue / 4 : long.MaxValue / 4;

        public int CompareTo(Decimals other)
        {
            if (Sign != other.Sign || Sign == 0)
            {
                return Sign.CompareTo(other.Sign);
            }

            var magnitude = Exponent != other.Exponent
                ? Exponent.CompareTo(other.Exponent)
                : string.CompareOrdinal(Digits, other.Digits);
            return Sign * magnitude;
        }
    }
}
