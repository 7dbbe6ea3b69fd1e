namespace ClaimModel.Values.Dates;

/// <summary>The first and the last day on which an interval can start, and on which it can end.</summary>
/// <remarks>
/// An open boundary is infinitely far away. An unknown boundary, and a qualified date, can be any day, provided that the interval does not
/// end before it starts.
/// </remarks>
internal readonly struct IntervalLimits
{
    // Before every day of a partial date.
    private static CalendarDay Past => new(long.MinValue, 1, 1);

    // After every day of a partial date.
    private static CalendarDay Future => new(long.MaxValue, 12, 31);

    internal IntervalLimits(DateInterval interval)
    {
        PartialDate? start = Unqualified(interval.Start);
        PartialDate? end = Unqualified(interval.End);
        bool isOpenStart = interval.StartBoundary == IntervalBoundary.Open;
        bool isOpenEnd = interval.EndBoundary == IntervalBoundary.Open;

        EarliestStart = start?.Earliest ?? Past;
        LatestEnd = end?.Latest ?? Future;
        LatestStart = isOpenStart ? Past : Earlier(start?.Latest ?? Future, LatestEnd);
        EarliestEnd = isOpenEnd ? Future : Later(end?.Earliest ?? Past, EarliestStart);
    }

    internal CalendarDay EarliestStart { get; }

    internal CalendarDay LatestStart { get; }

    internal CalendarDay EarliestEnd { get; }

    internal CalendarDay LatestEnd { get; }

    internal Ternary IsBefore(IntervalLimits other) =>
        LatestEnd < other.EarliestStart ? Ternary.Yes
        : EarliestEnd >= other.LatestStart ? Ternary.No
        : Ternary.Undetermined;

    internal Ternary Overlaps(IntervalLimits other) => (IsBefore(other), other.IsBefore(this)) switch
    {
        (Ternary.Yes, _) or (_, Ternary.Yes) => Ternary.No,
        (Ternary.No, Ternary.No) => Ternary.Yes,
        _ => Ternary.Undetermined,
    };

    internal Ternary Contains(IntervalLimits date) =>
        IsBefore(date) == Ternary.Yes || date.IsBefore(this) == Ternary.Yes ? Ternary.No
        : LatestStart <= date.EarliestStart && date.LatestEnd <= EarliestEnd ? Ternary.Yes
        : Ternary.Undetermined;

    private static PartialDate? Unqualified(PartialDate? date) => date?.Qualification == DateQualification.None ? date : null;

    private static CalendarDay Earlier(CalendarDay one, CalendarDay other) => one < other ? one : other;

    private static CalendarDay Later(CalendarDay one, CalendarDay other) => one > other ? one : other;
}
