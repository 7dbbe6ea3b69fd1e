using System.Globalization;

namespace ClaimModel;

/// <summary>A number that keeps the digits with which it was written: <c>1.50</c> stays <c>1.50</c>.</summary>
/// <remarks>
/// Two numbers are equal when their texts are: <c>1.5</c> and <c>1.50</c> differ in precision and are not equal, though
/// <see cref="CompareTo"/> finds neither greater. Any finite JSON number (RFC 8259, section 6) whose magnitude a
/// <see cref="double"/> can hold is accepted. <c>default</c> is zero. All members are thread-safe.
/// </remarks>
public readonly partial struct Number : IEquatable<Number>, IComparable<Number>, ISpanParsable<Number>
{
    /// <summary>A valid JSON number; null stands for <c>0</c>.</summary>
    private readonly string? _text;

    private Number(string text) => _text = text == "0" ? null : text;

    private string Text => _text ?? "0";

    /// <summary>The exact value, however it is written.</summary>
    internal Decimals Exact => Decimals.Of(Text);

    /// <summary>The nearest <see cref="double"/>; always finite.</summary>
    public double ToDouble() => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number as a <see cref="decimal"/>, rounded to 28 digits; false where its magnitude is too large for one.</summary>
    public bool TryToDecimal(out decimal value) => decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a number in the form of JSON, such as <c>-1.50e3</c>.</summary>
    /// <exception cref="FormatException">The text is no such number, or its magnitude is beyond that of a <see cref="double"/>.</exception>
    public static Number Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Reads a number in the form of JSON; false where the text is none.</summary>
    public static bool TryParse(string? text, out Number number) => TryParse(text.AsSpan(), null, out number);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form does not depend on a culture.</param>
    public static Number Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException("The text is no finite number in the form of JSON, such as 1250 or -1.5e3.");

    /// <inheritdoc cref="TryParse(string?, out Number)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form does not depend on a culture.</param>
    /// <param name="result">The number, zero where the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Number result)
    {
        var valid = IsJsonNumber(s)
            && double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    static Number IParsable<Number>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Number>.TryParse(string? s, IFormatProvider? provider, out Number result) => TryParse(s, out result);

    /// <summary>The number of a text that is known to be a finite JSON number.</summary>
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

    /// <summary>Compares by exact value, however many digits there are: below 0, 0 or above 0.</summary>
    public int CompareTo(Number other) => Decimals.Of(Text).CompareTo(Decimals.Of(other.Text));

    /// <summary>Whether both were written with the same digits.</summary>
    public bool Equals(Number other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The number as it was written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both were written with the same digits.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Whether they were written with other digits.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Whether the left value is below the right one.</summary>
    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is above the right one.</summary>
    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value is not above the right one.</summary>
    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value is not below the right one.</summary>
    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>The number of an integer.</summary>
    public static implicit operator Number(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of a decimal, with all its digits.</summary>
    public static implicit operator Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of a double, in the shortest form that gives it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static implicit operator Number(double value) => double.IsFinite(value)
        ? new(value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), "A number is finite.");

    /// <summary>A number as sign, digits and place of the point: 0.<c>digits</c> × 10^<c>exponent</c>, without zeros at either end.</summary>
    internal readonly record struct Decimals(int Sign, string Digits, long Exponent) : IComparable<Decimals>
    {
        public static Decimals Of(string text)
        {
            var mark = text.AsSpan().IndexOfAny('e', 'E');
            var mantissa = (mark < 0 ? text : text[..mark]).TrimStart('-');
            var exponent = mark < 0 ? 0 : ExponentOf(text.AsSpan(mark + 1));
            var point = mantissa.IndexOf('.', StringComparison.Ordinal);
            var whole = point < 0 ? mantissa.Length : point;
            var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
            var significant = digits.TrimStart('0');
            return significant.Length == 0
                ? new(0, "", 0)
                : new(text[0] == '-' ? -1 : 1, significant, exponent + whole - (digits.Length - significant.Length));
        }

        /// <summary>The exponent, held within bounds that no mantissa of a text reaches: such a number is zero as a double anyway.</summary>
        private static long ExponentOf(ReadOnlySpan<char> text) =>
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
