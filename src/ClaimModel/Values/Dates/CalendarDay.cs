using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>A day of the proleptic Gregorian calendar, with a year of any length (ISO 8601-2).</summary>
/// <remarks>
/// <para>
/// Unlike <see cref="DateOnly"/>, this type also represents the bounds of <c>-0043-03-15</c> and <c>Y17000000</c>. Years are astronomical:
/// the year 0 is 1 BC, the year -1 is 2 BC.
/// </para>
/// <para>Two values are equal if they are the same day. <c>default</c> is 0000-01-01. This type is immutable and thread-safe.</para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<CalendarDay>))]
public readonly partial record struct CalendarDay : ITextValue<CalendarDay>
{
    private const int MonthAndDayLength = 6; // "-04-12"

    // Counted from 0, so that the default value is a valid day.
    private readonly byte _monthIndex;
    private readonly byte _dayIndex;

    /// <summary>Initializes a day with its year, month and day of the month.</summary>
    /// <param name="year">The astronomical year, of any size.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1 to the number of days in the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have this day.</exception>
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

    /// <summary>Gets the astronomical year: 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year { get; }

    /// <summary>Gets the month, 1 to 12.</summary>
    public int Month => _monthIndex + 1;

    /// <summary>Gets the day of the month, 1 to 31.</summary>
    public int Day => _dayIndex + 1;

    /// <summary>Converts a <see cref="DateOnly"/> to the same day.</summary>
    /// <param name="date">The day.</param>
    public static CalendarDay FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Converts this day to a <see cref="DateOnly"/>, which supports the years 1 to 9999.</summary>
    /// <param name="date">The day, or the default value if the year is out of range.</param>
    /// <returns>True if the year is from 1 to 9999; otherwise, false.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        bool fits = Year is >= 1 and <= 9999;
        date = fits ? new DateOnly((int)Year, Month, Day) : default;
        return fits;
    }

    /// <summary>Parses a day as <see cref="ToString"/> returns it, such as <c>2017-04-12</c>, <c>-0043-03-15</c> or <c>Y17000000-12-31</c>.</summary>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a day, or the calendar does not have it.</exception>
    public static CalendarDay Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text, without surrounding white space.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    public static CalendarDay Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CalendarDay Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var day)
        ? day
        : throw new FormatException($"{MessageText.Quoted(s)} is not a day that exists. Write it as in 2017-04-12, -0043-03-15 or Y17000000-12-31.");

    /// <summary>Tries to parse a day as <see cref="ToString"/> returns it; returns false if the text is not a day that exists.</summary>
    /// <param name="s">The text; null is not a day.</param>
    /// <param name="result">The day; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarDay result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out CalendarDay)"/>
    /// <param name="s">The text; null is not a day.</param>
    /// <param name="provider">Ignored: the format does not depend on a culture.</param>
    /// <param name="result">The day; <c>default</c> if parsing failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDay result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out CalendarDay)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarDay result)
    {
        result = default;
        if (s.Length <= MonthAndDayLength)
        {
            return false;
        }

        // The parts are parsed leniently, and the result must have the text: every day has exactly one.
        var rest = s[^MonthAndDayLength..];
        var year = s[..^MonthAndDayLength];
        var month = AsciiText.TwoDigitsAt(rest, 1);
        var day = AsciiText.TwoDigitsAt(rest, 4);
        if (!long.TryParse(year is ['Y', ..] ? year[1..] : year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || month is < 1 or > 12 || day < 1 || day > ProlepticGregorian.DaysInMonth(number, month))
        {
            return false;
        }

        var parsed = new CalendarDay(number, month, day);
        var isExact = s.SequenceEqual(parsed.ToString());
        result = isExact ? parsed : default;
        return isExact;
    }

    /// <summary>Compares this day with another one; earlier days come first.</summary>
    /// <param name="other">The day to compare with.</param>
    /// <returns>A negative number, zero or a positive number if this day is before, equal to or after the other one.</returns>
    public int CompareTo(CalendarDay other)
    {
        int byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : ((_monthIndex << 5) | _dayIndex) - ((other._monthIndex << 5) | other._dayIndex);
    }

    /// <summary>
    /// Returns the day, such as <c>2017-04-12</c>, <c>-0043-03-15</c>, or <c>Y17000000-12-31</c> for a year of more than four digits.
    /// </summary>
    /// <remarks>The last form is for display only: EDTF does not define days in such years, and <see cref="PartialDate"/> does not accept them.</remarks>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is < -9999 or > 9999 ? "Y" : "")}{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>Determines whether a day is before another one.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a day is after another one.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a day is before another one or equal to it.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a day is after another one or equal to it.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;
}
