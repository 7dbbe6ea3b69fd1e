using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    private const int Summer = 22;
    private const int Winter = 24;

    /// <summary>Gets the first day that the date can refer to; for a date-time, the day as it is written.</summary>
    /// <remarks>
    /// <para>A qualification does not extend the bounds, because it does not say how far off the date may be.</para>
    /// <para>
    /// EDTF does not say which hemisphere a season refers to. In both hemispheres, spring and autumn (21, 23) are within their year, so their
    /// bounds are those of the year. Summer and winter (22, 24) may extend beyond either end of the year, so their bounds are 1 December of
    /// the preceding year and the last day of February of the following year.
    /// </para>
    /// </remarks>
    public CalendarDay Earliest => Precision switch
    {
        PartialDatePrecision.Century => new(IsNegative ? StatedYear - 99 : StatedYear, 1, 1),
        PartialDatePrecision.Decade => new(IsNegative ? StatedYear - 9 : StatedYear, 1, 1),
        PartialDatePrecision.Season when ExtendsBeyondYear => new(StatedYear - 1, 12, 1),
        PartialDatePrecision.Month => new(StatedYear, _shape.Month, 1),
        PartialDatePrecision.Day or PartialDatePrecision.Second => new(StatedYear, _shape.Month, _shape.Day),
        _ => new(StatedYear, 1, 1),
    };

    /// <summary>
    /// Gets the last day that the date can refer to; for a date-time, the day as it is written, even if the time is <c>24:00:00</c>.
    /// </summary>
    /// <remarks>Seasons and qualified dates are treated as described for <see cref="Earliest"/>.</remarks>
    public CalendarDay Latest => Precision switch
    {
        PartialDatePrecision.Century => new(LastYearOf(100), 12, 31),
        PartialDatePrecision.Decade => new(LastYearOf(10), 12, 31),
        PartialDatePrecision.Season when ExtendsBeyondYear => LastDayOf(StatedYear + 1, 2),
        PartialDatePrecision.Month => LastDayOf(StatedYear, _shape.Month),
        PartialDatePrecision.Day or PartialDatePrecision.Second => Earliest,
        _ => new(StatedYear, 12, 31),
    };

    private bool ExtendsBeyondYear => _shape.Month is Summer or Winter;

    // There is no year -0000, so -000X and -00XX end with the year -1.
    private long LastYearOf(int years) => IsNegative ? Math.Min(StatedYear, -1) : StatedYear + years - 1;

    private static CalendarDay LastDayOf(long year, int month) => new(year, month, ProlepticGregorian.DaysInMonth(year, month));
}
