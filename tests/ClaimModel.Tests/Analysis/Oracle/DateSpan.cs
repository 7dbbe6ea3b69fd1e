namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Dates as values": a date as the span of seconds that it can refer to.</summary>
internal readonly record struct DateSpan(Int128 First, Int128 Last, bool HasOffset)
{
    private const int SecondsOfDay = 24 * 60 * 60;

    private const int MaxOffset = 14 * 60 * 60;

    /// <summary>Returns the span without regard to the qualification of the date.</summary>
    public static DateSpan Of(PartialDate date)
    {
        var first = FirstSecond(date.Earliest);
        if (date.TimeOfDay is not { } time)
        {
            return new(first, FirstSecond(date.Latest) + SecondsOfDay - 1, false);
        }

        var second = first + (long)(time - (date.Offset ?? TimeSpan.Zero)).TotalSeconds;
        return new(second, second, date.Offset is not null);
    }

    public bool IsCertainlyBefore(DateSpan other) => HasOffset == other.HasOffset
        ? Last < other.First
        : Last + MaxOffset < other.First;

    public bool CertainlyContains(DateSpan other) => HasOffset == other.HasOffset
        ? First <= other.First && other.Last <= Last
        : First <= other.First - MaxOffset && other.Last + MaxOffset <= Last;

    public static Int128 FirstSecond(CalendarDay day) => DayNumber(day.Year, day.Month, day.Day) * SecondsOfDay;

    // Days since 1 March of the year 0; a year begins in March, so that a leap day is its last day.
    private static Int128 DayNumber(Int128 year, int month, int day)
    {
        var years = month > 2 ? year : year - 1;
        var daysOfMonths = ((153 * ((month + 9) % 12)) + 2) / 5;
        return (365 * years) + Floor(years, 4) - Floor(years, 100) + Floor(years, 400) + daysOfMonths + day - 1;
    }

    private static Int128 Floor(Int128 number, int divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);
}
