using System.Globalization;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Dates of spreadsheets, which are numbers of days with a format, as dates of EDTF.</summary>
internal static class SerialDate
{
    private const int SecondsPerDay = 86_400;

    private static readonly DateTime Epoch1900 = new(1899, 12, 30);
    private static readonly DateTime Epoch1904 = new(1904, 1, 1);

    /// <summary>Converts a number of days to EDTF, with the precision that the format shows; null if it is not a date.</summary>
    /// <param name="serial">The number of days, and the time of day as a fraction.</param>
    /// <param name="format">What the format of the cell shows.</param>
    /// <param name="is1904">Whether days are counted from January 1, 1904.</param>
    public static string? ToEdtf(double serial, DateParts format, bool is1904)
    {
        if (!double.IsFinite(serial) || serial < 0 || serial >= 2_958_466)
        {
            return null;
        }

        var seconds = Math.Round(serial * SecondsPerDay);
        var days = (int)(seconds / SecondsPerDay);
        var time = TimeSpan.FromSeconds(seconds % SecondsPerDay).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);
        if ((format & DateParts.Date) == 0)
        {
            return days == 0 ? time : null;
        }

        // Spreadsheets count a February 29, 1900, which did not exist, as day 60.
        if (!is1904 && days is 0 or 60)
        {
            return null;
        }

        var day = is1904 ? Epoch1904.AddDays(days) : Epoch1900.AddDays(days < 60 ? days + 1 : days);
        if ((format & DateParts.Time) != 0 && seconds % SecondsPerDay != 0)
        {
            return $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{time}";
        }

        var precision = (format & DateParts.Day) != 0 || day.Day != 1 ? "yyyy-MM-dd"
            : (format & DateParts.Month) != 0 || day.Month != 1 ? "yyyy-MM"
            : "yyyy";
        return day.ToString(precision, CultureInfo.InvariantCulture);
    }
}
