using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>A date or a period as a diagram draws it, in days since 1 March of the year 0.</summary>
/// <param name="Start">The first moment to which it can refer, unless it is vague; the same as the end if the period is open or unknown on this side.</param>
/// <param name="SureStart">The moment from which it certainly lasts.</param>
/// <param name="SureEnd">The moment until which it certainly lasts; not after <paramref name="SureStart"/> if nothing is certain.</param>
/// <param name="End">The last moment to which it can refer, unless it is vague.</param>
internal readonly record struct DrawnTime(double Start, double SureStart, double SureEnd, double End)
{
    private const double SecondsPerDay = 24 * 60 * 60;

    /// <summary>Gets what bounds the period at its start.</summary>
    public IntervalBoundary StartBoundary { get; init; }

    /// <summary>Gets what bounds the period at its end.</summary>
    public IntervalBoundary EndBoundary { get; init; }

    /// <summary>Gets a value indicating whether the date is exact: a day or a moment, without a qualification.</summary>
    public bool IsExact { get; init; }

    /// <summary>Gets a value indicating whether the start is stated as approximate or uncertain, so that it may be earlier or later than the first moment that is drawn.</summary>
    public bool IsVagueAtStart { get; init; }

    /// <summary>Gets a value indicating whether the end is stated as approximate or uncertain.</summary>
    public bool IsVagueAtEnd { get; init; }

    /// <summary>Gets the middle, where a point is drawn.</summary>
    public double Middle => (Start + End) / 2;

    public bool HasSurePart => SureEnd > SureStart;

    /// <summary>Returns a date, which is only certain if it is a day or a moment. Other dates span all the days to which they can refer.</summary>
    public static DrawnTime Of(PartialDate date)
    {
        var (start, end) = BoundsOf(date);
        var isExact = IsExactDate(date);
        return new(start, start, isExact ? end : start, end) { IsExact = isExact, IsVagueAtStart = IsVague(date), IsVagueAtEnd = IsVague(date) };
    }

    /// <summary>Returns a period. Days that are only possible, such as those of the year in which it begins, are not certain.</summary>
    public static DrawnTime Of(DateInterval period)
    {
        if (period.IsSingleDate)
        {
            return Of(period.Start!); // a single date is the start
        }

        var (start, sureStart) = period.Start is { } first ? SpanOf(first, isStart: true) : default;
        var (end, sureEnd) = period.End is { } last ? SpanOf(last, isStart: false) : default;
        (start, sureStart) = period.Start is null ? (Math.Min(sureEnd, end), Math.Min(sureEnd, end)) : (start, sureStart);
        (end, sureEnd) = period.End is null ? (Math.Max(start, sureStart), Math.Max(start, sureStart)) : (end, sureEnd);
        var isReversed = end < start;
        return new(isReversed ? end : start, isReversed ? end : sureStart, isReversed ? end : sureEnd, isReversed ? start : end)
        {
            StartBoundary = period.StartBoundary,
            EndBoundary = period.EndBoundary,
            IsVagueAtStart = IsVague(period.Start),
            IsVagueAtEnd = IsVague(period.End),
        };
    }

    /// <summary>Returns the outer and the inner bound of the start or the end of a period.</summary>
    private static (double Outer, double Inner) SpanOf(PartialDate date, bool isStart)
    {
        var (start, end) = BoundsOf(date);
        return isStart ? (start, IsExactDate(date) ? start : end) : (end, IsExactDate(date) ? end : start);
    }

    private static bool IsVague(PartialDate? date) => date is { Qualification: not DateQualification.None };

    private static bool IsExactDate(PartialDate date) => date is { Precision: >= PartialDatePrecision.Day, Qualification: DateQualification.None, HasUnspecifiedDigits: false };

    private static (double Start, double End) BoundsOf(PartialDate date)
    {
        if (date.TimeOfDay is { } time)
        {
            var moment = DayNumberOf(date.Earliest) + ((time - (date.Offset ?? TimeSpan.Zero)).TotalSeconds / SecondsPerDay);
            return (moment, moment);
        }

        return (DayNumberOf(date.Earliest), DayNumberOf(date.Latest) + 1);
    }

    private static double DayNumberOf(CalendarDay day) => (double)ProlepticGregorian.ExactDayNumber(day.Year, day.Month, day.Day);
}
