using ClaimModel.Analysis.Measures;

namespace ClaimModel.Analysis.Time;

/// <summary>The time that a claim is about, as far as it matters on an issue: its valid time, or the day on which it was asserted. Claims about the same time have the same instance.</summary>
internal sealed class ValidPeriod
{
    private readonly DateSpan? _single;

    private ValidPeriod(int index, DateInterval? interval, AssertedDay? day)
    {
        (Index, Interval, Day) = (index, interval, day);
        _single = interval is null || !HasOneDate(interval) ? null : new(interval.Start!); // an interval with one date has a start
        Bounds = PeriodBounds.Of(interval, day);
    }

    /// <summary>Gets a number that is unique among the times of an issue; 0 if the claim states none.</summary>
    public int Index { get; }

    /// <summary>Gets the valid time; null if the claim states none.</summary>
    public DateInterval? Interval { get; }

    /// <summary>Gets the day on which the claim was asserted, if it determines the time of the claim; null otherwise.</summary>
    public AssertedDay? Day { get; }

    /// <summary>Gets days that approximate the period, for a fast search.</summary>
    public PeriodBounds Bounds { get; }

    public static ValidPeriod Unstated { get; } = new(0, null, null);

    public static ValidPeriod Of(DateInterval interval, int index) => new(index, interval, null);

    public static ValidPeriod Of(AssertedDay day, int index) => new(index, null, day);

    /// <summary>Determines whether two stated periods are equal: <c>2017</c> equals <c>2017/2017</c>.</summary>
    public bool IsEqualTo(ValidPeriod other) =>
        ReferenceEquals(this, other)
        || (Interval is { } interval && other.Interval is { } otherInterval
            && (interval.Equals(otherInterval) || (_single is not null && other._single is not null && _single.IsIdenticalTo(other._single))));

    private static bool HasOneDate(DateInterval interval) =>
        interval.Start is { } start && (interval.IsSingleDate || start.Equals(interval.End));
}
