using System.Globalization;
using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>A day of the Gregorian calendar, carried back before 1582 and through year 0, with years of any length (ISO 8601-2).</summary>
/// <remarks>
/// <para>
/// Wider than <see cref="DateOnly"/>: the bounds of <c>-0043-03-15</c> or <c>Y17000000</c> are days too. Years are astronomical: year 0 is
/// 1 BC, year -1 is 2 BC.
/// </para>
/// <para>Equality: the same day. The default value is 0000-01-01. Immutable, and safe to share between threads.</para>
/// </remarks>
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    // Counted from 0, so that the default value is a real day.
    private readonly byte _monthIndex;
    private readonly byte _dayIndex;

    /// <summary>A day by its numbers.</summary>
    /// <param name="year">The astronomical year; any.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 28, 29, 30 or 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CalendarDay(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, ProlepticGregorian.DaysInMonth(year, month));
        Year = year;
        _monthIndex = (byte)(month - 1);
        _dayIndex = (byte)(day - 1);
    }

    /// <summary>The astronomical year: 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _monthIndex + 1;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => _dayIndex + 1;

    /// <summary>The same day.</summary>
    /// <param name="date">Any date.</param>
    public static CalendarDay FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The same day as a <see cref="DateOnly"/>, which knows the years 1 to 9999.</summary>
    /// <param name="date">The day, or the default value when the year is out of that range.</param>
    /// <returns>Whether the year is in that range.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        bool fits = Year is >= 1 and <= 9999;
        date = fits ? new DateOnly((int)Year, Month, Day) : default;
        return fits;
    }

    /// <summary>Orders days from past to future.</summary>
    /// <param name="other">The day to compare with.</param>
    /// <returns>Less than zero, zero, or more than zero, when this day is before, is, or is after the other.</returns>
    public int CompareTo(CalendarDay other)
    {
        int byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : ((_monthIndex << 5) | _dayIndex) - ((other._monthIndex << 5) | other._dayIndex);
    }

    /// <summary>
    /// The day as <c>2017-04-12</c>; years before 0 as <c>-0043-03-15</c>; years of more than four digits as <c>Y17000000-12-31</c>.
    /// </summary>
    /// <remarks>The last form is for people: EDTF has no days in such years, and <see cref="PartialDate"/> refuses it.</remarks>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is < -9999 or > 9999 ? "Y" : "")}{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>Whether the left day is before the right one.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day is after the right one.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day is before the right one or the same.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day is after the right one or the same.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;
}
