namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The paragraph "timeVarying": how the days on which claims were asserted relate.</summary>
internal sealed class AssertedDays(ComparedClaims claims)
{
    public TimeRelation Compare(Claim one, Claim other)
    {
        if (DayOf(one) is not { } day || DayOf(other) is not { } otherDay || !IsCalendarDay(day) || !IsCalendarDay(otherDay))
        {
            return TimeRelation.Undetermined;
        }

        if (day.Offset == otherDay.Offset && day.Earliest == otherDay.Earliest)
        {
            return TimeRelation.Same;
        }

        var (span, otherSpan) = (WholeDay(day), WholeDay(otherDay));
        var areAssertions = one.Stance == Stance.Asserts && other.Stance == Stance.Asserts;
        return areAssertions && (span.IsCertainlyBefore(otherSpan) || otherSpan.IsCertainlyBefore(span))
            ? TimeRelation.Different
            : TimeRelation.Undetermined;
    }

    /// <summary>Returns the day of a claim, which is that of its originals if it repeats others; null if unknown.</summary>
    private PartialDate? DayOf(Claim claim)
    {
        if (ComparedClaims.RepeatsNone(claim))
        {
            return claim.AssertedOn;
        }

        var days = claims.Repeated(claim).Where(ComparedClaims.RepeatsNone).Select(original => original.AssertedOn).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static bool IsCalendarDay(PartialDate day) => day.Precision >= PartialDatePrecision.Day && day.Qualification == DateQualification.None;

    /// <summary>Returns the calendar day, in the offset of a date-time.</summary>
    private static DateSpan WholeDay(PartialDate day)
    {
        var first = DateSpan.FirstSecond(day.Earliest) - (long)(day.Offset ?? TimeSpan.Zero).TotalSeconds;
        return new(first, first + (24 * 60 * 60) - 1, day.Offset is not null);
    }
}
