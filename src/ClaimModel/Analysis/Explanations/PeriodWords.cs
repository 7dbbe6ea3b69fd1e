namespace ClaimModel.Analysis.Explanations;

/// <summary>Writes periods in words.</summary>
internal static class PeriodWords
{
    /// <summary>Returns a period as a noun: "2017" (also for "2017/2017"), "the time from 2019 to 2023", "the time from 2023 on".</summary>
    public static string Of(DateInterval period) => period.Start is { } start && start == period.End ? DateWords.Of(start) : $"the time {Span(period)}";

    /// <summary>Returns a period after "for": like <see cref="Of"/>, but two years in a row as written, because they usually are a fiscal year: "2015/2016".</summary>
    public static string AsScope(DateInterval period) => IsYearInTwoYears(period) ? period.ToString() : Of(period);

    private static string Span(DateInterval period) => (period.StartBoundary, period.EndBoundary) switch
    {
        (IntervalBoundary.Date, IntervalBoundary.Date) => $"from {DateWords.Of(period.Start!)} to {DateWords.Of(period.End!)}", // both are dates
        (IntervalBoundary.Date, IntervalBoundary.Open) => $"from {DateWords.Of(period.Start!)} on", // the start is a date
        (IntervalBoundary.Date, _) => $"from {DateWords.Of(period.Start!)} to an unknown date", // the start is a date
        (IntervalBoundary.Open, IntervalBoundary.Date) => $"until {DateWords.Of(period.End!)}", // the end is a date
        (_, IntervalBoundary.Date) => $"from an unknown date to {DateWords.Of(period.End!)}", // the end is a date
        _ => "without known limits",
    };

    private static bool IsYearInTwoYears(DateInterval period) =>
        period is { IsSingleDate: false, Start: { } start, End: { } end } && IsPlainYear(start) && IsPlainYear(end) && end.Year == start.Year + 1;

    private static bool IsPlainYear(PartialDate date) =>
        date is { Precision: PartialDatePrecision.Year, Qualification: DateQualification.None, HasUnspecifiedDigits: false };
}
