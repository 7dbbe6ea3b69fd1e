using System.Globalization;
using ClaimModel.Values.Dates;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>Marks at round moments: every few minutes, hours, days, months, years or centuries.</summary>
internal static class TimeTicks
{
    private const int MinutesPerDay = 24 * 60;
    private const double DaysPerMonth = 30.44;
    private const double DaysPerYear = 365.2425;

    private static readonly int[] Minutes = [1, 5, 15, 30, 60, 180, 360, 720];
    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Months = [1, 3, 6];

    /// <summary>Returns the marks of a scale, with the smallest steps that give at most the specified number of them.</summary>
    public static ValueList<TimeTick> Of(TimeScale scale, int maxCount)
    {
        var days = scale.Last - scale.First;
        foreach (var step in Minutes.Where(step => scale.HasTimes && days * MinutesPerDay / step <= maxCount))
        {
            return WithContext(MinuteTicks(scale, step));
        }

        foreach (var step in Days.Where(step => days / step <= maxCount))
        {
            return WithContext(DayTicks(scale, step));
        }

        foreach (var step in Months.Where(step => days / DaysPerMonth / step <= maxCount))
        {
            return WithContext(MonthTicks(scale, step));
        }

        return WithContext(YearTicks(scale, YearStep(days / DaysPerYear, maxCount)));
    }

    private static double YearStep(double years, int maxCount)
    {
        for (double power = 1; ; power *= 10)
        {
            foreach (var step in new[] { power, power * 2, power * 5 }.Where(step => years / step <= maxCount))
            {
                return step;
            }
        }
    }

    private static IEnumerable<TimeTick> MinuteTicks(TimeScale scale, int step)
    {
        for (var minute = Math.Ceiling(scale.First * MinutesPerDay / step) * step; minute <= scale.Last * MinutesPerDay; minute += step)
        {
            var day = Math.Floor(minute / MinutesPerDay);
            yield return new(minute / MinutesPerDay, TimeSpan.FromMinutes(minute - (day * MinutesPerDay)).ToString("hh\\:mm", CultureInfo.InvariantCulture), DayLabel(day, withYear: true));
        }
    }

    /// <summary>Returns marks in the middle of days, where points for days are drawn.</summary>
    private static IEnumerable<TimeTick> DayTicks(TimeScale scale, int step)
    {
        for (var day = Math.Ceiling(scale.First - (scale.HasTimes ? 0 : 0.5)); day + 0.5 <= scale.Last; day += step)
        {
            yield return new(scale.HasTimes ? day : day + 0.5, DayLabel(day, withYear: false), YearLabel(MonthOf(day).Year));
        }
    }

    private static IEnumerable<TimeTick> MonthTicks(TimeScale scale, int step)
    {
        var (year, month) = MonthOf(scale.First);
        for (month -= (month - 1) % step; DayOf(year, month) <= scale.Last; (year, month) = month + step > 12 ? (year + 1, month + step - 12) : (year, month + step))
        {
            if (DayOf(year, month) >= scale.First)
            {
                yield return new(DayOf(year, month), MonthName(month), YearLabel(year));
            }
        }
    }

    private static IEnumerable<TimeTick> YearTicks(TimeScale scale, double step)
    {
        for (var year = Math.Floor(MonthOf(scale.First).Year / step) * step; DayOf((long)year, 1) <= scale.Last; year += step)
        {
            if (DayOf((long)year, 1) >= scale.First)
            {
                yield return new(DayOf((long)year, 1), YearLabel((long)year), "");
            }
        }
    }

    /// <summary>Keeps the context where it changes.</summary>
    private static ValueList<TimeTick> WithContext(IEnumerable<TimeTick> ticks)
    {
        var kept = new List<TimeTick>();
        var context = "";
        foreach (var tick in ticks)
        {
            kept.Add(tick.Context == context ? tick with { Context = "" } : tick);
            context = tick.Context;
        }

        return [.. kept];
    }

    private static string DayLabel(double day, bool withYear)
    {
        var (year, month) = MonthOf(day);
        var label = string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {day - DayOf(year, month) + 1:0}");
        return withYear ? $"{label}, {YearLabel(year)}" : label;
    }

    private static string YearLabel(long year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        > 9999 => year.ToString("N0", CultureInfo.InvariantCulture),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);

    private static double DayOf(long year, int month) => (double)ProlepticGregorian.ExactDayNumber(year, month, 1);

    /// <summary>Returns the year and the month of a day.</summary>
    private static (long Year, int Month) MonthOf(double day)
    {
        var year = (long)Math.Floor(day / DaysPerYear);
        while (DayOf(year + 1, 1) <= day)
        {
            year++;
        }

        while (DayOf(year, 1) > day)
        {
            year--;
        }

        var month = 12;
        while (DayOf(year, month) > day)
        {
            month--;
        }

        return (year, month);
    }
}
