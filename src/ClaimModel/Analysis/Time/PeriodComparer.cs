using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Time;

/// <summary>Compares the times that two claims are about.</summary>
internal static class PeriodComparer
{
    /// <param name="one">The time of one claim.</param>
    /// <param name="other">The time of the other claim.</param>
    /// <param name="areAssertions">Whether both claims assert something.</param>
    /// <param name="predicate">The class of the predicate.</param>
    public static TimeRelation Compare(ValidPeriod one, ValidPeriod other, bool areAssertions, Relation predicate)
    {
        if (predicate.IsPerPeriod)
        {
            return CompareOuterDays(one, other);
        }

        if (one.Interval is null || other.Interval is null)
        {
            return one.Interval is not null || other.Interval is not null ? TimeRelation.Undetermined : predicate.IsTimeVarying ? CompareDays(one.Day, other.Day, areAssertions) : TimeRelation.Same;
        }

        return CompareIntervals(one, other);
    }

    /// <summary>Compares two stated periods.</summary>
    public static TimeRelation CompareIntervals(ValidPeriod one, ValidPeriod other)
    {
        if (one.IsEqualTo(other))
        {
            return TimeRelation.Same;
        }

        var (first, second) = (one.Interval!, other.Interval!); // both are stated
        return first.Meets(second) || second.Meets(first)
            ? TimeRelation.Different
            : first.Overlaps(second) switch
            {
                Ternary.Yes => TimeRelation.Same,
                Ternary.No => TimeRelation.Different,
                _ => TimeRelation.Undetermined,
            };
    }

    private static TimeRelation CompareDays(AssertedDay? one, AssertedDay? other, bool areAssertions)
    {
        if (one is null || other is null)
        {
            return TimeRelation.Same;
        }

        var relation = one.Compare(other);
        return relation == TimeRelation.Different && !areAssertions ? TimeRelation.Undetermined : relation;
    }

    /// <summary>Determines whether both ends are open, or dates that are not qualified.</summary>
    private static bool HasKnownEnds(DateInterval interval) =>
        (interval.StartBoundary == IntervalBoundary.Open || interval.Start is { Qualification: DateQualification.None })
        && (interval.EndBoundary == IntervalBoundary.Open || interval.End is { Qualification: DateQualification.None });

    private static TimeRelation CompareOuterDays(ValidPeriod one, ValidPeriod other)
    {
        if (one.Interval is not { } first || other.Interval is not { } second || !HasKnownEnds(first) || !HasKnownEnds(second))
        {
            return TimeRelation.Undetermined;
        }

        var areEqual = first.Earliest == second.Earliest && first.Latest == second.Latest
            && first.Start?.Season == second.Start?.Season && first.End?.Season == second.End?.Season;
        return areEqual ? TimeRelation.Same : TimeRelation.Different;
    }
}
