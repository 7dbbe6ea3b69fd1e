using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    private const int Summer = 22;
    private const int Winter = 24;

    /// <summary>The first day that the date can mean, by what is written; for a date-time its day as written.</summary>
    /// <remarks>
    /// <para>A sign of qualification moves no bound: how far a doubtful date may be off is stated by nobody.</para>
    /// <para>
    /// EDTF does not say for which hemisphere a season is meant. Spring and autumn (21, 23) lie within their year in both, so their bounds
    /// are those of the year; summer and winter (22, 24) may run over either end of it, so theirs are 1 December of the year before and the
    /// last day of February of the year after.
    /// </para>
    /// </remarks>
    public CalendarDay Earliest => Precision switch
    {
        PartialDatePrecision.Century => new(IsNegative ? StatedYear - 99 : StatedYear, 1, 1),
        PartialDatePrecision.Decade => new(IsNegative ? StatedYear - 9 : StatedYear, 1, 1),
        PartialDatePrecision.Season when RunsOverTheYear => new(StatedYear - 1, 12, 1),
        PartialDatePrecision.Month => new(StatedYear, _shape.Month, 1),
        PartialDatePrecision.Day or PartialDatePrecision.Second => new(StatedYear, _shape.Month, _shape.Day),
        _ => new(StatedYear, 1, 1),
    };

    /// <summary>
    /// The last day that the date can mean, by what is written; for a date-time its day as written, for <c>24:00:00</c> too.
    /// </summary>
    /// <remarks>Seasons and qualified dates are as with <see cref="Earliest"/>.</remarks>
    public CalendarDay Latest => Precision switch
    {
        PartialDatePrecision.Century => new(LastYearOf(100), 12, 31),
        PartialDatePrecision.Decade => new(LastYearOf(10), 12, 31),
        PartialDatePrecision.Season when RunsOverTheYear => LastDayOf(StatedYear + 1, 2),
        PartialDatePrecision.Month => LastDayOf(StatedYear, _shape.Month),
        PartialDatePrecision.Day or PartialDatePrecision.Second => Earliest,
        _ => new(StatedYear, 12, 31),
    };

    private bool RunsOverTheYear => _shape.Month is Summer or Winter;

    // There is no year -0000, so -000X and -00XX end with year -1.
    private long LastYearOf(int years) => IsNegative ? Math.Min(StatedYear, -1) : StatedYear + years - 1;

    private static CalendarDay LastDayOf(long year, int month) => new(year, month, ProlepticGregorian.DaysInMonth(year, month));
}
