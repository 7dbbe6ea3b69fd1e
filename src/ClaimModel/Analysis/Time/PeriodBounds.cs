using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Time;

/// <summary>The first and the last day on which a period can start and end, as numbers. They are used to skip periods quickly; comparisons are exact.</summary>
internal readonly struct PeriodBounds
{
    /// <summary>Years in which days are not counted are treated as this one, because days further away do not fit into 64 bits.</summary>
    private const long MaxYear = 1_000_000_000_000_000;

    private const long Past = long.MinValue / 2;
    private const long Future = long.MaxValue / 2;

    /// <summary>Gets the kind of time that the claim has.</summary>
    public PeriodKind Kind { get; private init; }

    public bool IsStated => Kind != PeriodKind.Unstated;

    /// <summary>Whether a time of day may shift the period to the day before or after.</summary>
    public bool IsMoment { get; private init; }

    /// <summary>Whether the period has a boundary that is unknown or qualified, or the day is not known.</summary>
    public bool IsVague { get; private init; }

    public long EarliestStart { get; private init; }

    public long LatestStart { get; private init; }

    public long EarliestEnd { get; private init; }

    public long LatestEnd { get; private init; }

    /// <summary>Whether the period can meet one that follows it.</summary>
    public bool HasKnownEnd { get; private init; }

    /// <summary>Whether the period can meet one that precedes it.</summary>
    public bool HasKnownStart { get; private init; }

    public static PeriodBounds Of(DateInterval? interval, AssertedDay? day) =>
        interval is not null ? OfInterval(interval)
        : day is not null ? OfDay(day)
        : default;

    private static PeriodBounds OfDay(AssertedDay day) => !day.IsKnown ? Unknown(PeriodKind.Day) : new()
    {
        Kind = PeriodKind.Day,
        IsMoment = true,
        EarliestStart = day.Number,
        LatestStart = day.Number,
        EarliestEnd = day.Number,
        LatestEnd = day.Number,
    };

    private static PeriodBounds Unknown(PeriodKind kind) => new()
    {
        Kind = kind,
        IsMoment = true,
        IsVague = true,
        EarliestStart = Past,
        LatestStart = Future,
        EarliestEnd = Past,
        LatestEnd = Future,
    };

    private static PeriodBounds OfInterval(DateInterval interval)
    {
        if (interval.IsReversed)
        {
            return Unknown(PeriodKind.Interval); // it is undetermined how a reversed period relates to others
        }

        var isSlash = !interval.IsSingleDate;
        var isStartKnown = interval.Start is { Qualification: DateQualification.None };
        var isEndKnown = interval.End is { Qualification: DateQualification.None };
        var earliestStart = isStartKnown ? NumberOf(interval.Start!.Earliest) : Past; // known boundaries have a date
        var latestEnd = isEndKnown ? NumberOf(interval.End!.Latest) : Future;
        return new()
        {
            Kind = PeriodKind.Interval,
            IsMoment = interval.Start?.TimeOfDay is not null,
            IsVague = !(isStartKnown || interval.StartBoundary == IntervalBoundary.Open) || !(isEndKnown || interval.EndBoundary == IntervalBoundary.Open),
            EarliestStart = earliestStart,
            LatestStart = interval.StartBoundary == IntervalBoundary.Open ? Past : Math.Min(isStartKnown ? NumberOf(interval.Start!.Latest) : Future, latestEnd),
            EarliestEnd = interval.EndBoundary == IntervalBoundary.Open ? Future : Math.Max(isEndKnown ? NumberOf(interval.End!.Earliest) : Past, earliestStart),
            LatestEnd = latestEnd,
            HasKnownEnd = isSlash && isEndKnown,
            HasKnownStart = isSlash && isStartKnown,
        };
    }

    private static long NumberOf(CalendarDay day) => ProlepticGregorian.DayNumber(Math.Clamp(day.Year, -MaxYear, MaxYear), day.Month, day.Day);
}

/// <summary>Specifies the kind of time that a claim has.</summary>
internal enum PeriodKind : byte
{
    Unstated,

    /// <summary>The claim states a valid time.</summary>
    Interval,

    /// <summary>The claim speaks of the day on which it was asserted.</summary>
    Day,
}
