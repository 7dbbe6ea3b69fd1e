using System.Globalization;

namespace ClaimDesk.Forms;

/// <summary>Explains dates of the Extended Date/Time Format in words.</summary>
internal static class DateMeaning
{
    /// <summary>Returns what a date or period means; empty if it is blank or none.</summary>
    public static string Of(string text)
    {
        text = text.Trim();
        if (PartialDate.TryParse(text, CultureInfo.InvariantCulture, out var date))
        {
            return $"Means: {Span(date)}{Doubt(date)}.";
        }

        if (!text.Contains('/', StringComparison.Ordinal) || !DateInterval.TryParse(text, CultureInfo.InvariantCulture, out var period))
        {
            return "";
        }

        var start = period.Start is { } from ? $"from {Span(from)}{Doubt(from)}" : "from an unknown time";
        var end = (period.End, period.EndBoundary) switch
        {
            ({ } to, _) => $"to {Span(to)}{Doubt(to)}",
            (_, IntervalBoundary.Open) => "with no end",
            _ => "to an unknown time",
        };
        return $"Means: {start} {end}.";
    }

    private static string Span(PartialDate date) => (date.Precision, date.Earliest == date.Latest) switch
    {
        (_, true) => date.TryToDateOnly(out var day) ? day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) : date.Earliest.ToString(),
        _ => $"a day between {date.Earliest} and {date.Latest}",
    };

    private static string Doubt(PartialDate date) => date.Qualification switch
    {
        DateQualification.Uncertain => ", uncertain",
        DateQualification.Approximate => ", approximate",
        DateQualification.UncertainAndApproximate => ", uncertain and approximate",
        _ => "",
    };
}
