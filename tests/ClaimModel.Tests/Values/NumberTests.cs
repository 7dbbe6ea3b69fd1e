namespace ClaimModel.Tests.Values;

public class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1.50")]
    [InlineData("1E+2")]
    [InlineData("1e-400")]
    [InlineData("-1.50e3")]
    [InlineData("0e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("100000000000000000000000000000000000000001")]
    [InlineData("1.7976931348623157e308")]
    public void Parse_JsonNumber_PreservesDigits(string text)
    {
        Number.Parse(text).ToString().Should().Be(text);
        Number.Parse(text.AsSpan(), null).Should().Be(Number.Parse(text));
        Number.TryParse(text, out Number number).Should().BeTrue();
        number.GetHashCode().Should().Be(Number.Parse(text).GetHashCode());
        double.IsFinite(number.ToDouble()).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1,5")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("١")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("-1E999")]
    [InlineData("1e99999999999999999999")]
    public void TryParse_InvalidText_ReturnsFalse(string text)
    {
        Number.TryParse(text, out Number number).Should().BeFalse();
        number.Should().Be(default(Number));
        FluentActions.Invoking(() => Number.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"\"{text}\" is not a finite JSON number, such as 1250 or -1.5e3.");
    }

    [Fact]
    public void Parse_Null_ThrowsAndTryParseReturnsFalse()
    {
        FluentActions.Invoking(() => Number.Parse(null!)).Should().Throw<ArgumentNullException>();
        Number.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("-2", "-1")]
    [InlineData("-1", "0")]
    [InlineData("0", "1e-400")]
    [InlineData("1e-400", "2e-400")]
    [InlineData("1e-99999999999999999999", "1e-400")]
    [InlineData("9", "10")]
    [InlineData("0.09", "0.1")]
    [InlineData("1.49", "1.5")]
    [InlineData("99e1", "1e3")]
    [InlineData("100000000000000000000000000000000000000000", "100000000000000000000000000000000000000001")]
    [InlineData("0.10000000000000000000000000000000001", "0.10000000000000000000000000000000002")]
    [InlineData("-1e308", "-1e-308")]
    public void Comparison_LessAndGreaterNumber_IsExact(string smaller, string greater)
    {
        Number left = Number.Parse(smaller), right = Number.Parse(greater);

        left.CompareTo(right).Should().BeNegative();
        right.CompareTo(left).Should().BePositive();
        (left < right && left <= right && right > left && right >= left && left != right).Should().BeTrue();
        (left > right || left >= right || right < left || right <= left || left == right).Should().BeFalse();
    }

    [Theory]
    [InlineData("1.5", "1.50")]
    [InlineData("0", "-0")]
    [InlineData("0", "-0.00e5")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("100", "1e2")]
    [InlineData("1E2", "1e2")]
    [InlineData("0.001", "10e-4")]
    [InlineData("-12.50", "-1250e-2")]
    public void Comparison_SameValueWithOtherDigits_IsNeitherGreaterNorEqual(string one, string other)
    {
        Number left = Number.Parse(one), right = Number.Parse(other);

        left.CompareTo(right).Should().Be(string.CompareOrdinal(one, other)).And.NotBe(0);
        (left <= right && left >= right).Should().BeTrue();
        (left < right || left > right || left == right || left.Equals((object)right)).Should().BeFalse();
    }

    [Fact]
    public void Conversions_Numbers_PreserveDigits()
    {
        Number fromLong = long.MinValue, fromDecimal = 1.50m, fromDouble = 0.1, negativeZero = -0.0, large = double.MaxValue, small = double.Epsilon;

        fromLong.ToString().Should().Be("-9223372036854775808");
        fromDecimal.ToString().Should().Be("1.50");
        fromDouble.ToString().Should().Be("0.1");
        negativeZero.ToString().Should().Be("-0");
        large.ToString().Should().Be("1.7976931348623157E+308");
        small.ToString().Should().Be("5E-324");
        Number.Parse(large.ToString()).Should().Be(large);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Conversion_InfiniteDouble_Throws(double value) =>
        FluentActions.Invoking(() => (Number)value).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Default_IsZero()
    {
        default(Number).Should().Be(Number.Parse("0")).And.Be((Number)0);
        default(Number).ToString().Should().Be("0");
        default(Number).GetHashCode().Should().Be(Number.Parse("0").GetHashCode());
    }

    [Fact]
    public void TryToDecimal_ManyDigits_RoundsAndFailsIfTooLarge()
    {
        Number.Parse("1.50").TryToDecimal(out decimal value).Should().BeTrue();
        value.Should().Be(1.5m);
        Number.Parse("0.10000000000000000000000000000000001").TryToDecimal(out decimal rounded).Should().BeTrue();
        rounded.Should().Be(0.1m);
        Number.Parse("1e29").TryToDecimal(out _).Should().BeFalse();
    }
}
