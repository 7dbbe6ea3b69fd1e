namespace ClaimModel.Values.Dates;

/// <summary>The arithmetic of the Gregorian calendar, carried back before 1582 and through year 0 (1 BC), as ISO 8601 does.</summary>
internal static class ProlepticGregorian
{
    internal static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1 March of year 0; exact as long as the year has no more than 15 digits.</summary>
    internal static long DayNumber(long year, int month, int day)
    {
        // Years are counted from March, so that the leap day is the last of its year.
        long marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        long leapDays = FloorDivide(marchYear, 4) - FloorDivide(marchYear, 100) + FloorDivide(marchYear, 400);
        return (marchYear * 365) + leapDays + (((153 * marchMonth) + 2) / 5) + day - 1;
    }

    private static long FloorDivide(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
