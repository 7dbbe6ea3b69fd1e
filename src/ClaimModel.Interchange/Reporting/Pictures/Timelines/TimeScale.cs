using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>The time that a timeline shows, from its left to its right edge. Positions are percentages of the width, so that a timeline fits windows of any width.</summary>
internal sealed class TimeScale
{
    private const double MinDays = 1;

    /// <summary>The number of days that periods may always add on both sides.</summary>
    private const double MinReach = 30;

    private const double Padding = 0.05;
    private const double PaddingForArrows = 0.1;
    private const double Precision = 1e-9;

    private TimeScale(double first, double last, bool hasTimes) => (First, Last, HasTimes) = (first, last, hasTimes);

    /// <summary>Gets the first moment, in days since 1 March of the year 0.</summary>
    public double First { get; }

    /// <summary>Gets the last moment.</summary>
    public double Last { get; }

    /// <summary>Gets a value indicating whether times of the day are shown. Otherwise, smaller steps than days would be more exact than the dates are.</summary>
    public bool HasTimes { get; }

    /// <summary>Creates the scale of dates and periods; null if there are none.</summary>
    /// <param name="dates">What is always shown.</param>
    /// <param name="periods">What is shown as far as the dates stay readable.</param>
    /// <param name="reach">How many times longer than the dates a scale may be because of periods.</param>
    public static TimeScale? Of(IReadOnlyCollection<DrawnTime> dates, IReadOnlyCollection<DrawnTime> periods, double reach)
    {
        if (dates.Count == 0)
        {
            return periods.Count == 0 ? null : Of(periods, [], reach);
        }

        var first = dates.Min(static date => date.Start);
        var last = dates.Max(static date => date.End);
        var margin = Math.Max(last - first, MinReach) * reach;
        double[] ends = [.. periods.SelectMany(static period => new[] { period.Start, period.SureStart, period.SureEnd, period.End })];
        var (earliest, latest) = (first - margin, last + margin);
        first = ends.Where(end => end >= earliest && end <= latest).Append(first).Min();
        last = ends.Where(end => end >= earliest && end <= latest).Append(last).Max();
        var hasArrows = periods.Concat(dates).Any(time => time.StartBoundary != IntervalBoundary.Date || time.EndBoundary != IntervalBoundary.Date || time.Start < first || time.End > last);
        var isMoment = last - first < MinDays && dates.Concat(periods).All(static time => time.End - time.Start < MinDays);
        var padding = Math.Max((last - first) * (hasArrows ? PaddingForArrows : Padding), isMoment ? 1.0 / 48 : last - first <= MinDays ? MinDays : 0);
        padding = Math.Max(padding, Math.Max(Math.Abs(first), Math.Abs(last)) * Precision); // years of many digits
        return new(first - padding, last + padding, dates.Any(static date => date.Start == date.End));
    }

    /// <summary>Returns the position of a moment from 0 to 100; that of the edge if it is outside.</summary>
    public double PercentOf(double day) => Math.Clamp((day - First) / (Last - First), 0, 1) * 100;

    /// <summary>Determines whether a moment is shown.</summary>
    public bool Contains(double day) => day >= First && day <= Last;
}
