using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Converts times of Wikibase, such as <c>+1952-03-11T00:00:00Z</c> with a precision and a calendar, to dates of EDTF.</summary>
/// <remarks>In Wikibase there is no year zero, so that -0044 is 44 BCE; in EDTF that is the year -0043.</remarks>
internal static class WikibaseTime
{
    private const int Century = 7;
    private const int Decade = 8;
    private const int Year = 9;
    private const int Month = 10;
    private const int Day = 11;
    private const int Second = 14;
    private const int MaxYearDigits = 9;

    /// <summary>The year with which Julian day numbers begin.</summary>
    private const int FirstJulianYear = -4712;

    /// <summary>Converts a time; false if EDTF cannot express it, such as a millennium.</summary>
    /// <param name="time">The time as it is written.</param>
    /// <param name="precision">The precision: 7 for a century, 8 for a decade, 9 for a year, 10 for a month, 11 for a day, 14 for a second.</param>
    /// <param name="isJulian">Whether the time is in the proleptic Julian calendar. Days are converted to the Gregorian one; coarser dates are not.</param>
    /// <param name="date">The date.</param>
    public static bool TryConvert(string time, int precision, bool isJulian, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (!TryRead(time, out var year, out var month, out var day, out var clock))
        {
            return false;
        }

        precision = month == 0 ? Math.Min(precision, Year) : day == 0 ? Math.Min(precision, Month) : precision;
        if (isJulian && precision >= Day)
        {
            if (year < FirstJulianYear)
            {
                return false;
            }

            (year, month, day) = ToGregorian(year, month, day);
        }

        var text = precision switch
        {
            Century => CenturyOf(year),
            Decade when year is >= 0 and <= 9999 => $"{year / 10:D3}X",
            Year => YearText(year),
            Month => string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:D2}"),
            >= Day and < Second => string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:D2}-{day:D2}"),
            Second => string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:D2}-{day:D2}T{clock}"),
            _ => null,
        };
        return PartialDate.TryParse(text, out date);
    }

    /// <summary>Returns a century: 19XX for the twentieth, which the year 2000 belongs to as well as 1901.</summary>
    private static string? CenturyOf(long year) => year is > 0 and <= 9999 ? string.Create(CultureInfo.InvariantCulture, $"{(year - 1) / 100:D2}XX") : null;

    private static string YearText(long year) => year switch
    {
        > 9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        >= 0 => year.ToString("D4", CultureInfo.InvariantCulture),
        >= -9999 => string.Create(CultureInfo.InvariantCulture, $"-{-year:D4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
    };

    /// <summary>Reads <c>±year-month-dayTclock</c>, in which the month and the day may be zero; the year is returned as an astronomical one.</summary>
    private static bool TryRead(string time, out long year, out int month, out int day, out string clock)
    {
        (year, month, day, clock) = (0, 0, 0, "");
        if (time.Length < 2 || time[0] is not ('+' or '-') || time.IndexOf('T') is var end && end < 0 || time[1..end].Split('-') is not [var yearText, var monthText, var dayText])
        {
            return false;
        }

        clock = time[(end + 1)..];
        var digits = yearText.TrimStart('0');
        if (digits.Length > MaxYearDigits
            || !long.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            || !int.TryParse(monthText, NumberStyles.None, CultureInfo.InvariantCulture, out month)
            || !int.TryParse(dayText, NumberStyles.None, CultureInfo.InvariantCulture, out day)
            || month > 12
            || day > 31)
        {
            return false;
        }

        year = time[0] == '-' && year > 0 ? 1 - year : year;
        return true;
    }

    /// <summary>Converts a day of the Julian calendar to the Gregorian one, by way of its Julian day number (Richards, Calendars, 2013).</summary>
    private static (long Year, int Month, int Day) ToGregorian(long year, int month, int day)
    {
        var yearsBefore = (14 - month) / 12; // January and February count to the year before
        var (shiftedYear, shiftedMonth) = (year + 4800 - yearsBefore, month + (12 * yearsBefore) - 3);
        var number = day + (((153 * shiftedMonth) + 2) / 5) + (365 * shiftedYear) + (shiftedYear / 4) - 32083;

        var f = number + 1401 + (((4 * number) + 274277) / 146097 * 3 / 4) - 38;
        var e = (4 * f) + 3;
        var h = (5 * (e % 1461 / 4)) + 2;
        var gregorianMonth = (((h / 153) + 2) % 12) + 1;
        return ((e / 1461) - 4716 + ((14 - gregorianMonth) / 12), (int)gregorianMonth, (int)((h % 153 / 5) + 1));
    }
}
