namespace ClaimModel.Values.Dates;

/// <summary>The first or the last second that a date can refer to.</summary>
/// <remarks>
/// The second of a date-time with an offset is a moment. That of any other date is local time, which may be in any time zone, so the order of
/// the two is known only if they are more than 14 hours apart, because no time zone differs more from UTC. Two moments are compared exactly,
/// and so are two local times, as if they were in the same time zone.
/// </remarks>
/// <param name="Day">The day.</param>
/// <param name="Second">The second of that day; in UTC if there is an offset, so that it may be outside the day.</param>
/// <param name="HasOffset">Whether the date has an offset.</param>
internal readonly record struct DateLimit(CalendarDay Day, int Second, bool HasOffset)
{
    /// <summary>The largest offset from UTC of any local time.</summary>
    private const int MaxOffsetSeconds = 14 * 60 * 60;

    private const int SecondsPerDay = 24 * 60 * 60;

    /// <summary>The number of days by which the day of a moment differs at most from its day in another time zone, as both are written.</summary>
    private const int MaxDaysApart = 2;

    private const int ShortestMonth = 28;

    /// <summary>Gets the number of seconds since 1 March of the year 0; in UTC if there is an offset, and otherwise in local time.</summary>
    public long Seconds => (ProlepticGregorian.DayNumber(Day.Year, Day.Month, Day.Day) * SecondsPerDay) + Second;

    /// <summary>Returns the first second of a day, in local time.</summary>
    public static DateLimit FirstOf(CalendarDay day) => new(day, 0, HasOffset: false);

    /// <summary>Returns the last second of a day, in local time.</summary>
    public static DateLimit LastOf(CalendarDay day) => new(day, SecondsPerDay - 1, HasOffset: false);

    /// <summary>Compares this second with another one: negative if it is certainly earlier, positive if it is certainly later, 0 if they are the same; null if unknown.</summary>
    public int? CompareTo(DateLimit other)
    {
        if (!HasOffset && !other.HasOffset && IsWithinDay && other.IsWithinDay)
        {
            int order = Day.CompareTo(other.Day);
            return order != 0 ? order : Second.CompareTo(other.Second);
        }

        // Date-times have years of four digits, so that years that are too long to count their seconds are far away.
        if (!IsCountable || !other.IsCountable)
        {
            return Day.Year.CompareTo(other.Day.Year);
        }

        long difference = Seconds - other.Seconds;
        int tolerance = HasOffset == other.HasOffset ? 0 : MaxOffsetSeconds;
        return Math.Abs(difference) > tolerance ? Math.Sign(difference) : tolerance == 0 ? 0 : null;
    }

    /// <summary>Returns this limit if it is certainly earlier than another one; otherwise, the other one.</summary>
    public DateLimit IfEarlierThan(DateLimit other) => CompareTo(other) < 0 ? this : other;

    /// <summary>Returns this limit if it is certainly later than another one; otherwise, the other one.</summary>
    public DateLimit IfLaterThan(DateLimit other) => CompareTo(other) > 0 ? this : other;

    /// <summary>Returns a day that is not after this second in any time zone.</summary>
    public CalendarDay EarliestDay() => IsInOneDay ? Day
        : Day.Day > MaxDaysApart ? new(Day.Year, Day.Month, Day.Day - MaxDaysApart)
        : Day.Month > 1 ? new(Day.Year, Day.Month - 1, 1)
        : new(Day.Year - 1, 12, 1);

    /// <summary>Returns a day that is not before this second in any time zone.</summary>
    public CalendarDay LatestDay() => IsInOneDay ? Day
        : Day.Day + MaxDaysApart <= ShortestMonth ? new(Day.Year, Day.Month, Day.Day + MaxDaysApart)
        : Day.Month < 12 ? new(Day.Year, Day.Month + 1, MaxDaysApart)
        : new(Day.Year + 1, 1, MaxDaysApart);

    private bool IsInOneDay => IsWithinDay && !HasOffset;

    private bool IsCountable => Day.Year is > -100_000 and < 100_000;

    private bool IsWithinDay => Second is >= 0 and < SecondsPerDay;
}
