using System.Diagnostics.CodeAnalysis;
using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class DateInterval
{
    /// <summary>Whether this interval ends before the other one starts.</summary>
    /// <remarks>
    /// <para>The answer is what holds for every day that each end can mean, given that neither interval ends before it starts:</para>
    /// <list type="bullet">
    /// <item>
    /// An end is a day from its date's <see cref="PartialDate.Earliest"/> to its <see cref="PartialDate.Latest"/>; <c>2016/2018</c> starts
    /// on some day of 2016 and ends on some day of 2018.
    /// </item>
    /// <item>
    /// An open side has no end. A side that is unknown, or a qualified date (? ~ %), can be any day; nothing follows from it alone.
    /// </item>
    /// <item>Two single dates are compared as by <see cref="PartialDate"/>.</item>
    /// <item>Two intervals of the same text are the same. Otherwise every question about a reversed interval is Undetermined.</item>
    /// </list>
    /// </remarks>
    /// <param name="other">The interval to compare with.</param>
    /// <exception cref="ArgumentNullException">The other interval is null.</exception>
    public Ternary IsBefore(DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (AreSingleDates(other, out PartialDate? date, out PartialDate? otherDate))
        {
            return date.IsBefore(otherDate);
        }

        return Equals(other) ? Ternary.No
            : IsReversed || other.IsReversed ? Ternary.Undetermined
            : new IntervalLimits(this).IsBefore(new IntervalLimits(other));
    }

    /// <summary>Whether this interval starts after the other one has ended; by the rules of <see cref="IsBefore"/>.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <exception cref="ArgumentNullException">The other interval is null.</exception>
    public Ternary IsAfter(DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether the two intervals have a day in common; by the rules of <see cref="IsBefore"/>.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <exception cref="ArgumentNullException">The other interval is null.</exception>
    public Ternary Overlaps(DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (AreSingleDates(other, out PartialDate? date, out PartialDate? otherDate))
        {
            return date.Overlaps(otherDate);
        }

        return Equals(other) ? Ternary.Yes
            : IsReversed || other.IsReversed ? Ternary.Undetermined
            : new IntervalLimits(this).Overlaps(new IntervalLimits(other));
    }

    /// <summary>Whether all days that the date can mean belong to the interval.</summary>
    /// <remarks>
    /// No when none of them can belong to it, Undetermined otherwise; by the rules of <see cref="IsBefore"/>. A date-time counts as its
    /// day, as written.
    /// In an interval that is a single date, the answer is that of <see cref="PartialDate.Overlaps"/>.
    /// </remarks>
    /// <param name="date">The date to look for.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public Ternary Contains(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var other = new DateInterval(date);
        if (AreSingleDates(other, out PartialDate? single, out _))
        {
            return single.Overlaps(date);
        }

        return IsReversed ? Ternary.Undetermined : new IntervalLimits(this).Contains(new IntervalLimits(other));
    }

    private bool AreSingleDates(
        DateInterval other, [NotNullWhen(true)] out PartialDate? date, [NotNullWhen(true)] out PartialDate? otherDate)
    {
        bool areSingle = IsSingleDate && other.IsSingleDate;
        date = areSingle ? Start : null;
        otherDate = areSingle ? other.Start : null;
        return areSingle;
    }
}
