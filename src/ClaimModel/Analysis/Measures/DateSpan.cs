using ClaimModel.Values.Dates;

namespace ClaimModel.Analysis.Measures;

/// <summary>The seconds that a date can stand for, as a value.</summary>
internal sealed class DateSpan
{
    private const long SecondsPerDay = 86_400;

    /// <summary>No time zone differs from UTC by more than 14 hours.</summary>
    private const long MaxOffset = 14 * 60 * 60;

    private readonly PartialDate _date;

    public DateSpan(PartialDate date)
    {
        _date = date;
        HasOffset = date.Offset is not null;
        IsApproximate = date.Qualification == DateQualification.Approximate && date.Season is null;
        IsUncertain = date.Qualification != DateQualification.None && !IsApproximate;
        (From, To) = date.TimeOfDay is { } time ? Moment(date, time) : (FirstSecond(), NextSecond() - 1);
    }

    public Int128 From { get; }

    public Int128 To { get; }

    public bool HasOffset { get; }

    /// <summary>Whether a conflict with the date is at most a tension.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the date excludes no other date.</summary>
    public bool IsUncertain { get; }

    public override string ToString() => _date.ToString();

    private bool IsQualified => _date.Qualification != DateQualification.None;

    public bool IsIdenticalTo(DateSpan other) => Identity == other.Identity;

    /// <summary>Returns a value that is equal for identical dates.</summary>
    public (Int128, Int128, bool, string?) Identity =>
        IsQualified || _date.Season is not null ? (0, 0, false, _date.ToString()) : (From, To, HasOffset, null);

    public bool Excludes(DateSpan other) => !IsUncertain && !other.IsUncertain && (IsBefore(other) || other.IsBefore(this));

    /// <summary>Determines whether the date lies wholly within one that is denied.</summary>
    public bool IsWithin(DateSpan denied)
    {
        var tolerance = ToleranceTo(denied);
        return !IsUncertain && !denied.IsQualified && denied._date.Season is null && !IsIdenticalTo(denied)
            && denied.From + tolerance <= From && To + tolerance <= denied.To;
    }

    private bool IsBefore(DateSpan other) => To + ToleranceTo(other) < other.From;

    private long ToleranceTo(DateSpan other) => HasOffset == other.HasOffset ? 0 : MaxOffset;

    private static (Int128 From, Int128 To) Moment(PartialDate date, TimeSpan time)
    {
        var second = SecondOf(date.Earliest) + (long)time.TotalSeconds - (long)(date.Offset ?? TimeSpan.Zero).TotalSeconds;
        return (second, second);
    }

    private static Int128 SecondOf(CalendarDay day) => ProlepticGregorian.ExactDayNumber(day.Year, day.Month, day.Day) * SecondsPerDay;

    /// <summary>Returns the first second, moved by one unit of the precision if the date is approximate.</summary>
    private Int128 FirstSecond()
    {
        var day = _date.Earliest;
        return !IsApproximate ? SecondOf(day)
            : _date.Precision == PartialDatePrecision.Day ? SecondOf(day) - SecondsPerDay
            : _date.Precision == PartialDatePrecision.Month ? SecondOf(day.Month == 1 ? new(day.Year - 1, 12, 1) : new(day.Year, day.Month - 1, 1))
            : SecondOf(new(day.Year - YearsOfPrecision, day.Month, day.Day));
    }

    /// <summary>Returns the first second after the date, moved by one unit of the precision if the date is approximate.</summary>
    private Int128 NextSecond()
    {
        var day = _date.Latest;
        return !IsApproximate ? SecondOf(day) + SecondsPerDay
            : _date.Precision == PartialDatePrecision.Day ? SecondOf(day) + (2 * SecondsPerDay)
            : _date.Precision == PartialDatePrecision.Month ? SecondOf(day.Month > 10 ? new(day.Year + 1, day.Month - 10, 1) : new(day.Year, day.Month + 2, 1))
            : SecondOf(new(day.Year + YearsOfPrecision, day.Month, day.Day)) + SecondsPerDay;
    }

    private int YearsOfPrecision => _date.Precision switch
    {
        PartialDatePrecision.Century => 100,
        PartialDatePrecision.Decade => 10,
        _ => 1,
    };
}
