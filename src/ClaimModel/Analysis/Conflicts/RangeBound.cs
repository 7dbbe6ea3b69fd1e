using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>A bound of a range of numbers or of times, or a value without an order. Only bounds of the same kind are comparable.</summary>
internal readonly struct RangeBound : IComparable<RangeBound>
{
    /// <summary>Numbers with up to 15 characters are different only if the nearest doubles are different.</summary>
    private const int MaxExactLength = 15;

    private const long SecondsPerDay = 86_400;

    /// <summary>The last year in which days are counted. In later years, the number of days may exceed 64 bits, so only years are compared.</summary>
    private const long MaxCountedYear = 1_000_000_000_000_000;

    private readonly long _first;
    private readonly long _second;

    /// <summary>The number itself, which is compared if the nearest doubles are equal; 0 if the bound is not a number.</summary>
    private readonly Number _exact;

    private RangeBound(long first, long second = 0, Number exact = default) => (_first, _second, _exact) = (first, second, exact);

    public static RangeBound Least { get; } = new(long.MinValue);

    public static RangeBound Greatest { get; } = new(long.MaxValue);

    /// <summary>A key that is the same for equal bounds, such as 100 and 1.00e2. If a double cannot represent the number exactly, its digits are part of the key.</summary>
    public ulong Key => Fingerprint.Combine((ulong)_first, (ulong)_second) ^ (IsShort ? 0 : KeyOfDigits(_exact.Exact));

    private bool IsShort => _exact.ToString().Length <= MaxExactLength;

    /// <summary>Returns the bound for a value without an order.</summary>
    public static RangeBound OfKey(ulong key) => new((long)key);

    public static RangeBound OfNumber(Number number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number.ToDouble() + 0.0); // turns -0 into 0
        return new(bits < 0 ? bits ^ long.MaxValue : bits, 0, number);
    }

    /// <summary>Returns the bound for a second of a day; a second below 0 or above 86,399 is on another day.</summary>
    public static RangeBound OfSecond(CalendarDay day, long second)
    {
        if (Math.Abs(day.Year) > MaxCountedYear)
        {
            return new(day.Year > 0 ? long.MaxValue - 1 : long.MinValue + 1, day.Year);
        }

        var days = Math.DivRem(second, SecondsPerDay, out var rest);
        var number = ProlepticGregorian.DayNumber(day.Year, day.Month, day.Day) + days;
        return rest < 0 ? new(number - 1, rest + SecondsPerDay) : new(number, rest);
    }

    public int CompareTo(RangeBound other)
    {
        var order = _first.CompareTo(other._first);
        order = order != 0 ? order : _second.CompareTo(other._second);
        return order != 0 || (IsShort && other.IsShort) ? order : _exact.Exact.CompareTo(other._exact.Exact);
    }

    public static bool operator <(RangeBound left, RangeBound right) => left.CompareTo(right) < 0;

    public static bool operator >(RangeBound left, RangeBound right) => left.CompareTo(right) > 0;

    private static ulong KeyOfDigits(Number.Decimals exact) =>
        exact.Digits.Length > MaxExactLength ? Fingerprint.Combine(Fingerprint.Of(exact.Digits), (ulong)exact.Exponent) : 0;
}
