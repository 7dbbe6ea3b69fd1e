namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Dates as values": comparison of dates that propositions state.</summary>
internal static class DateValue
{
    /// <summary>Returns a text that only identical dates have.</summary>
    public static string Key(PartialDate date) => date.Qualification != DateQualification.None || date.Season is not null
        ? $"date {date}"
        : $"date {DateSpan.Of(date)}";

    /// <summary>Determines whether the pair of a date and any other date is at most a tension.</summary>
    public static bool IsWidened(PartialDate date) => date.Qualification == DateQualification.Approximate && date.Season is null;

    /// <summary>Determines whether one date is certainly before the other.</summary>
    public static bool Exclude(PartialDate one, PartialDate other) => SpanOf(one) is { } span && SpanOf(other) is { } otherSpan
        && (span.IsCertainlyBefore(otherSpan) || otherSpan.IsCertainlyBefore(span));

    /// <summary>Determines whether a date lies wholly within one that is denied.</summary>
    public static bool LiesWithin(PartialDate asserted, PartialDate denied) => Key(asserted) != Key(denied)
        && denied.Qualification == DateQualification.None
        && denied.Season is null
        && SpanOf(asserted) is { } span
        && DateSpan.Of(denied).CertainlyContains(span);

    /// <summary>Returns the span of a date, widened if the date is approximate; null if the date excludes nothing.</summary>
    private static DateSpan? SpanOf(PartialDate date) => date.Qualification switch
    {
        DateQualification.None => DateSpan.Of(date),
        DateQualification.Approximate when date.Season is null => Widened(date),
        _ => null,
    };

    private static DateSpan Widened(PartialDate date)
    {
        const int secondsOfDay = 24 * 60 * 60;
        var span = DateSpan.Of(date);
        var (first, last) = (date.Earliest, date.Latest);
        return date.Precision switch
        {
            PartialDatePrecision.Second => new(span.First - 1, span.Last + 1, span.HasOffset),
            PartialDatePrecision.Day => new(span.First - secondsOfDay, span.Last + secondsOfDay, false),
            PartialDatePrecision.Month => new(MonthsAfter(first, -1), MonthsAfter(last, 2) - 1, false),
            PartialDatePrecision.Year => YearsAround(1),
            PartialDatePrecision.Decade => YearsAround(10),
            _ => YearsAround(100),
        };

        DateSpan YearsAround(int years) => new(
            DateSpan.FirstSecond(new(first.Year - years, 1, 1)),
            DateSpan.FirstSecond(new(last.Year + years + 1, 1, 1)) - 1,
            false);
    }

    /// <summary>Returns the first second of a month some months later.</summary>
    private static Int128 MonthsAfter(CalendarDay day, int months)
    {
        var number = (day.Year * 12) + day.Month - 1 + months;
        return DateSpan.FirstSecond(new((number - (((number % 12) + 12) % 12)) / 12, (int)(((number % 12) + 12) % 12) + 1, 1));
    }
}
