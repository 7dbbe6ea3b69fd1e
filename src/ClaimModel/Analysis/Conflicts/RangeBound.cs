using ClaimModel.Analysis.Issues;
using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>An end of a range, of numbers or of times, or a value as a range of itself alone. Only bounds of one kind are compared.</summary>
internal readonly struct RangeBound : IComparable<RangeBound>
{
    /// <summary>A double tells apart whatever is written with no more characters.</summary>
    private const int SurelyExact = 15;

    private const long SecondsADay = 86_400;

    /// <summary>Beyond it, years are not told apart by their days, of which there are too many to count.</summary>
    private const long LastCountedYear = 1_000_000_000_000_000;

    private readonly long _first;
    private readonly long _second;

    /// <summary>The number itself, for where the nearest doubles are the same; 0 for what is no number.</summary>
    private readonly Number _exact;

    private RangeBound(long first, long second = 0, Number exact = default) => (_first, _second, _exact) = (first, second, exact);

    public static RangeBound Least { get; } = new(long.MinValue);

    public static RangeBound Greatest { get; } = new(long.MaxValue);

    /// <summary>A key of the bound.</summary>
    /// <remarks>That of a number with more digits than a double surely tells apart is of these digits too: 100 and 1.00e2 have one key.</remarks>
    public ulong Key => TextNormalizer.Mix((ulong)_first, (ulong)_second) ^ (_exact.ToString().Length <= SurelyExact ? 0 : KeyOfDigits(_exact.Exact));

    /// <summary>One of many values that have no order but are the same or not.</summary>
    public static RangeBound OfKey(ulong key) => new((long)key);

    public static RangeBound OfNumber(Number number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number.ToDouble() + 0.0); // makes -0 the same as 0
        return new(bits < 0 ? bits ^ long.MaxValue : bits, 0, number);
    }

    /// <summary>A second of a day; it may lie before or behind the day.</summary>
    public static RangeBound OfSecond(CalendarDay day, long second)
    {
        var days = Math.DivRem(second, SecondsADay, out var rest);
        return Math.Abs(day.Year) > LastCountedYear
            ? new(day.Year > 0 ? long.MaxValue - 1 : long.MinValue + 1, day.Year)
            : new(ProlepticGregorian.DayNumber(day.Year, day.Month, day.Day) + (rest < 0 ? days - 1 : days), rest < 0 ? rest + SecondsADay : rest);
    }

    private static ulong KeyOfDigits(Number.Decimals exact) =>
        exact.Digits.Length > SurelyExact ? TextNormalizer.Mix(TextNormalizer.ExactKeyOf(exact.Digits), (ulong)exact.Exponent) : 0;

    public int CompareTo(RangeBound other)
    {
        var order = _first.CompareTo(other._first);
        order = order != 0 ? order : _second.CompareTo(other._second);
        return order != 0 || (_exact.ToString().Length <= SurelyExact && other._exact.ToString().Length <= SurelyExact)
            ? order
            : _exact.CompareTo(other._exact);
    }

    public static bool operator <(RangeBound left, RangeBound right) => left.CompareTo(right) < 0;

    public static bool operator >(RangeBound left, RangeBound right) => left.CompareTo(right) > 0;
}
