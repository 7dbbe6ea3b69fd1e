using System.Globalization;
using System.Text.RegularExpressions;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Converts dates as people write them to the Extended Date/Time Format. A date that can be read in two ways is an error, unless the mapping declares the order.</summary>
internal static partial class DateText
{
    private const int MaxLength = 80;

    /// <summary>The serial number of 1900-03-01; smaller numbers depend on the leap day of 1900 that Excel assumes, and did not exist.</summary>
    private const int FirstSafeSerial = 61;

    /// <summary>The serial number of the last day of the year 9999.</summary>
    private const int LastSerial = 2_958_465;

    private const string Declare = "Declare the form under \"dates\" in the mapping, or correct the date.";

    /// <summary>Converts a date, or a period.</summary>
    public static Converted Convert(string text, DateForms forms, bool isPeriod)
    {
        if (text.Length > MaxLength)
        {
            return Converted.Fail($"{MessageText.Quoted(text)} is no date; it is too long.");
        }

        if (forms.Serial is { } serial && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days))
        {
            return FromSerial(text, days, serial == "1904");
        }

        if (!forms.Formats.IsEmpty && FromFormat(text, forms.Formats) is { } formatted)
        {
            return Converted.To(formatted);
        }

        if (isPeriod ? DateInterval.TryParse(text, out _) : PartialDate.TryParse(text, out _))
        {
            return Converted.To(text);
        }

        if (forms.Order is { } order && NumericDate().Match(text) is { Success: true } numeric)
        {
            return FromOrder(text, numeric, order, isPeriod);
        }

        var hint = HintOf(text, isPeriod);
        if (hint?.Suggestion is null && MonthNames.ToEnglish(text) is { } english)
        {
            hint = HintOf(english, isPeriod) ?? (IsValid(english, isPeriod) ? new("", english) : null);
        }

        return hint switch
        {
            { Suggestion: { } suggestion } => Converted.To(suggestion),
            { Message: var message } => Converted.Fail($"{message} {Declare}"),
            null => Converted.Fail($"{MessageText.Quoted(text)} is no date. {Declare}"),
        };
    }

    private static DateHint? HintOf(string text, bool isPeriod) => isPeriod ? DateHints.ForInterval(text) : DateHints.ForDate(text);

    private static bool IsValid(string text, bool isPeriod) => isPeriod ? DateInterval.TryParse(text, out _) : PartialDate.TryParse(text, out _);

    private static Converted FromSerial(string text, double days, bool is1904)
    {
        var serial = is1904 ? days + 1462 : days;
        if (serial is < FirstSafeSerial or > LastSerial)
        {
            return Converted.Fail($"{MessageText.Quoted(text)} is no serial date after February 1900. {Declare}");
        }

        var date = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(Math.Round(serial * 86_400));
        return Converted.To(date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a date in one of the formats, with the precision that the format has; null if it is in none.</summary>
    private static string? FromFormat(string text, ValueList<string> formats)
    {
        foreach (var format in formats)
        {
            if (IsFormat(format) && DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind, out var date))
            {
                var precision = format.Contains('H', StringComparison.Ordinal) || format.Contains('h', StringComparison.Ordinal) ? "yyyy-MM-ddTHH:mm:ss"
                    : format.Contains('d', StringComparison.Ordinal) ? "yyyy-MM-dd"
                    : format.Contains('M', StringComparison.Ordinal) ? "yyyy-MM"
                    : "yyyy";
                return date.ToString(date.Kind == DateTimeKind.Utc ? $"{precision}'Z'" : precision, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static bool IsFormat(string format) => format.Length > 1;

    private static Converted FromOrder(string text, Match numeric, string order, bool isPeriod)
    {
        var (first, second, third) = (numeric.Groups["first"].Value, numeric.Groups["second"].Value, numeric.Groups["third"].Value);
        var (year, month, day) = order switch
        {
            "day-month-year" => (third, second, first),
            "month-day-year" => (third, first, second),
            _ => (first, second, third),
        };
        if (year.Length != 4)
        {
            if (first.Length == 4)
            {
                (year, month, day) = (first, second, third); // a year that is first is never a day
            }
            else
            {
                return Converted.Fail($"The year of {MessageText.Quoted(text)} has two digits. Declare a format such as \"dd/MM/yy\" under \"dates\" in the mapping.");
            }
        }

        var date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        if (!PartialDate.TryParse(date, out _))
        {
            return Converted.Fail($"{MessageText.Quoted(text)} is no date in the declared order {order}. {Declare}");
        }

        var time = numeric.Groups["time"].Value;
        return time.Length == 0 ? Converted.To(date)
            : HintOf(date + time, isPeriod)?.Suggestion is { } suggestion ? Converted.To(suggestion)
            : IsValid(date + time, isPeriod) ? Converted.To(date + time)
            : Converted.Fail($"{MessageText.Quoted(text)} has no time of day after the date. {Declare}");
    }

    [GeneratedRegex(@"^(?<first>[0-9]{1,4})(?<separator>[-/. ])\s?(?<second>[0-9]{1,2})\k<separator>\s?(?<third>[0-9]{1,4})(?<time>[T ,].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();
}
