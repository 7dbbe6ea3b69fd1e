namespace ClaimModel.Values.Dates;

/// <summary>The earliest and the latest time at which an interval can start, and at which it can end.</summary>
/// <remarks>
/// An open boundary is infinitely far away. An unknown boundary, and a qualified date, can be any day, provided that the interval does not
/// end before it starts.
/// </remarks>
internal readonly struct IntervalLimits
{
    // Before every partial date.
    private static readonly DateLimit Past = DateLimit.FirstOf(new(long.MinValue, 1, 1));

    // After every partial date.
    private static readonly DateLimit Future = DateLimit.LastOf(new(long.MaxValue, 12, 31));

    private readonly DateLimit _earliestStart;
    private readonly DateLimit _latestStart;
    private readonly DateLimit _earliestEnd;
    private readonly DateLimit _latestEnd;

    internal IntervalLimits(DateInterval interval)
    {
        PartialDate? start = Unqualified(interval.Start);
        PartialDate? end = Unqualified(interval.End);
        bool isOpenStart = interval.StartBoundary == IntervalBoundary.Open;
        bool isOpenEnd = interval.EndBoundary == IntervalBoundary.Open;

        _earliestStart = start?.First ?? Past;
        _latestEnd = end?.Last ?? Future;
        _latestStart = isOpenStart ? Past : (end?.LatestStart ?? Future).IfEarlierThan(start?.LatestStart ?? Future);
        _earliestEnd = isOpenEnd ? Future : (start?.EarliestEnd ?? Past).IfLaterThan(end?.EarliestEnd ?? Past);
    }

    /// <summary>Gets the first day on which the interval can start, in any time zone.</summary>
    internal CalendarDay EarliestStart => _earliestStart.EarliestDay();

    /// <summary>Gets the last day on which the interval can end, in any time zone.</summary>
    internal CalendarDay LatestEnd => _latestEnd.LatestDay();

    internal Ternary IsBefore(IntervalLimits other) =>
        _latestEnd.CompareTo(other._earliestStart) < 0 ? Ternary.Yes
        : _earliestEnd.CompareTo(other._latestStart) >= 0 ? Ternary.No
        : Ternary.Undetermined;

    internal Ternary Overlaps(IntervalLimits other) => (IsBefore(other), other.IsBefore(this)) switch
    {
        (Ternary.Yes, _) or (_, Ternary.Yes) => Ternary.No,
        (Ternary.No, Ternary.No) => Ternary.Yes,
        _ => Ternary.Undetermined,
    };

    internal Ternary Contains(IntervalLimits date) =>
        IsBefore(date) == Ternary.Yes || date.IsBefore(this) == Ternary.Yes ? Ternary.No
        : _latestStart.CompareTo(date._earliestStart) <= 0 && date._latestEnd.CompareTo(_earliestEnd) <= 0 ? Ternary.Yes
        : Ternary.Undetermined;

    private static PartialDate? Unqualified(PartialDate? date) => date?.Qualification == DateQualification.None ? date : null;
}
