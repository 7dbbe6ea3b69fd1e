using System.Diagnostics.CodeAnalysis;
using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class DateInterval
{
    /// <summary>Compares this interval with another one, for sorting; unlike <see cref="IsBefore"/>, the result is never undetermined.</summary>
    /// <remarks>
    /// Intervals are ordered by their start, then by their end, as <see cref="PartialDate.CompareTo"/> orders dates, and then by their text
    /// (ordinal), so that only equal intervals compare as equal. An open or unknown start comes before all dates, and an open or unknown end
    /// after all dates.
    /// </remarks>
    /// <param name="other">The interval to compare with; null comes first.</param>
    /// <returns>A negative number, zero or a positive number if this interval comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(DateInterval? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Comparer<PartialDate?>.Default.Compare(Start, other.Start);
        order = order != 0 ? order : (End is null).CompareTo(other.End is null);
        order = order != 0 ? order : Comparer<PartialDate?>.Default.Compare(End, other.End);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>Determines whether this interval ends before another interval starts.</summary>
    /// <remarks>
    /// <para>The result is Yes or No only if it is the same for all days that the boundaries can refer to:</para>
    /// <list type="bullet">
    /// <item>
    /// A boundary is a day from the <see cref="PartialDate.Earliest"/> to the <see cref="PartialDate.Latest"/> day of its date:
    /// <c>2016/2018</c> starts on some day of 2016, and ends on some day of 2018. No interval ends before it starts.
    /// </item>
    /// <item>
    /// A single date-time is that second. Its order with a period is known if it has no offset, or if they are more than 14 hours apart, as
    /// described for <see cref="PartialDate.IsBefore"/>.
    /// </item>
    /// <item>
    /// An open boundary is infinitely far away. An unknown boundary, and a qualified date (? ~ %), can be any day.
    /// </item>
    /// <item>Two single dates are compared by the rules of <see cref="PartialDate"/>.</item>
    /// <item>Two intervals with the same text are the same. Otherwise, the result is Undetermined if one of them is reversed.</item>
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

    /// <summary>Determines whether this interval starts after another interval ends, by the rules of <see cref="IsBefore"/>.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <exception cref="ArgumentNullException">The other interval is null.</exception>
    public Ternary IsAfter(DateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Determines whether two intervals have a day in common, by the rules of <see cref="IsBefore"/>.</summary>
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

    /// <summary>Determines whether the interval contains all days that a date can refer to.</summary>
    /// <remarks>
    /// No if it can contain none of these days, and Undetermined otherwise, by the rules of <see cref="IsBefore"/>. If the interval is a
    /// single date, the result is that of <see cref="PartialDate.Overlaps"/>.
    /// </remarks>
    /// <param name="date">The date to test.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
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
