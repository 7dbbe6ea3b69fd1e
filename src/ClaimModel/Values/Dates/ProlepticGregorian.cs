namespace ClaimModel.Values.Dates;

/// <summary>Arithmetic of the proleptic Gregorian calendar, which extends the calendar to dates before 1582 and has a year 0 (ISO 8601).</summary>
internal static class ProlepticGregorian
{
    internal static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Returns the number of days since 1 March of the year 0; exact for years of up to 15 digits.</summary>
    internal static long DayNumber(long year, int month, int day) => (long)ExactDayNumber(year, month, day);

    /// <summary>Returns the number of days since 1 March of the year 0, of any year.</summary>
    internal static Int128 ExactDayNumber(long year, int month, int day)
    {
        // Years start in March, so that the leap day is the last day of its year.
        long marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        long leapDays = FloorDivide(marchYear, 4) - FloorDivide(marchYear, 100) + FloorDivide(marchYear, 400);
        return ((Int128)marchYear * 365) + leapDays + (((153 * marchMonth) + 2) / 5) + day - 1;
    }

    private static long FloorDivide(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
