namespace ClaimModel.Values.Dates;

/// <summary>Between which days an interval certainly starts, and between which it certainly ends.</summary>
/// <remarks>
/// An open side lies at infinity. A side that is unknown, or a qualified date, can lie anywhere the other side leaves room for;
/// that no interval ends before it starts is the only thing known of it.
/// </remarks>
internal readonly struct IntervalLimits
{
    // Beyond every day of a partial date.
    private static CalendarDay Past => new(long.MinValue, 1, 1);

    private static CalendarDay Future => new(long.MaxValue, 12, 31);

    internal IntervalLimits(DateInterval interval)
    {
        PartialDate? start = Certain(interval.Start);
        PartialDate? end = Certain(interval.End);
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

    private static PartialDate? Certain(PartialDate? date) => date?.Qualification == DateQualification.None ? date : null;

    private static CalendarDay Earlier(CalendarDay one, CalendarDay other) => one < other ? one : other;

    private static CalendarDay Later(CalendarDay one, CalendarDay other) => one > other ? one : other;
}
