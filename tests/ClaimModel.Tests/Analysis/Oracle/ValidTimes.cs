namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Time": how two valid times relate.</summary>
internal static class ValidTimes
{
    public static TimeRelation Compare(DateInterval? one, DateInterval? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null ? TimeRelation.Same : TimeRelation.Undetermined;
        }

        if (AreEqual(one, other))
        {
            return TimeRelation.Same;
        }

        if (Meets(one, other) || Meets(other, one))
        {
            return TimeRelation.Different;
        }

        return one.Overlaps(other) switch
        {
            Ternary.Yes => TimeRelation.Same,
            Ternary.No => TimeRelation.Different,
            _ => TimeRelation.Undetermined,
        };
    }

    /// <summary>Compares the valid times of claims of a predicate that has one value for each period.</summary>
    public static TimeRelation ComparePeriods(DateInterval? one, DateInterval? other)
    {
        if (one is null || other is null || !HasKnownEnds(one) || !HasKnownEnds(other))
        {
            return TimeRelation.Undetermined;
        }

        return AreTheSameDay(one.Start, other.Start, start => start.Earliest) && AreTheSameDay(one.End, other.End, end => end.Latest)
            ? TimeRelation.Same
            : TimeRelation.Different;
    }

    private static bool AreEqual(DateInterval one, DateInterval other) => one == other
        || (OnlyDate(one) is { } date && OnlyDate(other) is { } otherDate && DateValue.Key(date) == DateValue.Key(otherDate));

    /// <summary>Returns the date of a time that is a single date, or has the same date on both sides of the slash; null for any other time.</summary>
    private static PartialDate? OnlyDate(DateInterval time) => time.Start == time.End ? time.Start : null;

    private static bool Meets(DateInterval one, DateInterval other)
    {
        if (OnlyDate(one) is not null || OnlyDate(other) is not null || !IsUnqualified(one.End) || !IsUnqualified(other.Start))
        {
            return false;
        }

        var (end, start) = (DateSpan.Of(one.End!), DateSpan.Of(other.Start!));
        return (end.CertainlyContains(start) || start.CertainlyContains(end))
            && (one.StartBoundary == IntervalBoundary.Open || (IsBefore(one.Start, one.End!) && IsBefore(one.Start, other.Start!)))
            && (other.EndBoundary == IntervalBoundary.Open || (IsBefore(one.End, other.End) && IsBefore(other.Start, other.End)));
    }

    private static bool IsUnqualified(PartialDate? date) => date is not null && date.Qualification == DateQualification.None;

    private static bool IsBefore(PartialDate? one, PartialDate? other) =>
        IsUnqualified(one) && IsUnqualified(other) && DateSpan.Of(one!).IsCertainlyBefore(DateSpan.Of(other!));

    private static bool HasKnownEnds(DateInterval time) =>
        time.StartBoundary != IntervalBoundary.Unknown && time.EndBoundary != IntervalBoundary.Unknown
        && (time.Start is null || IsUnqualified(time.Start)) && (time.End is null || IsUnqualified(time.End));

    private static bool AreTheSameDay(PartialDate? one, PartialDate? other, Func<PartialDate, CalendarDay> day) => one is null || other is null
        ? one is null && other is null
        : day(one) == day(other) && one.Season == other.Season;
}
