using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    /// <summary>Compares this date with another one, for sorting; unlike <see cref="IsBefore"/>, the result is never undetermined.</summary>
    /// <remarks>
    /// Dates are ordered by when they start, then by when they end, and then by their text (ordinal), so that only equal dates compare as
    /// equal. A date-time with an offset starts at its moment in UTC; every other date starts on its <see cref="Earliest"/> day, as if in UTC.
    /// A qualification does not count. <c>2017-01-01</c>, <c>2017-01</c>, <c>2017</c> and <c>2017-01-02</c> are in this order.
    /// </remarks>
    /// <param name="other">The date to compare with; null comes first.</param>
    /// <returns>A negative number, zero or a positive number if this date comes before, is equal to or comes after the other one.</returns>
    public int CompareTo(PartialDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = StartSecond.CompareTo(other.StartSecond);
        order = order != 0 ? order : Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : Latest.CompareTo(other.Latest);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>Gets a comparer for sorting by what dates mean: as <see cref="CompareTo"/>, but date-times with offsets that are the same moment, and dates with the same days, are equal, however they are written.</summary>
    internal static IComparer<PartialDate?> ByMeaning { get; } = Comparer<PartialDate?>.Create(static (one, other) =>
    {
        if (one is null || other is null)
        {
            return Comparer<object?>.Default.Compare(one, other);
        }

        int order = one.StartSecond.CompareTo(other.StartSecond);
        return order != 0 || (one.Offset.HasValue && other.Offset.HasValue) ? order
            : one.Earliest.CompareTo(other.Earliest) is not 0 and var byStart ? byStart
            : one.Latest.CompareTo(other.Latest);
    });

    /// <summary>Determines whether this date is before another date.</summary>
    /// <remarks>
    /// <para>
    /// Dates are compared by the days they can refer to, from <see cref="Earliest"/> to <see cref="Latest"/>, inclusive, and date-times by
    /// their second. A date or time without an offset may be in any time zone:
    /// </para>
    /// <list type="bullet">
    /// <item>Yes if all days of this date are before all days of the other date.</item>
    /// <item>No if no day of this date can be before a day of the other date, and if both dates have the same days.</item>
    /// <item>
    /// Undetermined otherwise, as for <c>2017</c> and <c>2017-04-12</c>; and if one of the dates is qualified (? ~ %), unless their texts are
    /// equal.
    /// </item>
    /// <item>
    /// Two date-times are compared as moments if both have an offset, and as local times if neither has one; <c>24:00:00</c> is 00:00:00 of
    /// the next day.
    /// </item>
    /// <item>
    /// A date-time with an offset and any date without one are Undetermined unless they are more than 14 hours apart, because no time zone
    /// differs more from UTC: <c>2017-04-12</c> is not certainly after <c>2017-04-11T23:30:00-05:00</c>.
    /// </item>
    /// <item>
    /// A local time is compared with a day, month, season or year as if both were in the same time zone; the result is Undetermined if the
    /// time is within the other date.
    /// </item>
    /// </list>
    /// </remarks>
    /// <param name="other">The date to compare with.</param>
    /// <exception cref="ArgumentNullException">The other date is null.</exception>
    public Ternary IsBefore(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_shape.IsPlainDay && other._shape.IsPlainDay)
        {
            return _shape.DayOrder < other._shape.DayOrder ? Ternary.Yes : Ternary.No;
        }

        return OrderTo(other) switch
        {
            Order.Before => Ternary.Yes,
            Order.NotAfter or Order.Unknown => Ternary.Undetermined,
            _ => Ternary.No,
        };
    }

    /// <summary>Determines whether this date is after another date, by the rules of <see cref="IsBefore"/>.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <exception cref="ArgumentNullException">The other date is null.</exception>
    public Ternary IsAfter(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Determines whether two dates refer to the same time, or to times that overlap.</summary>
    /// <remarks>
    /// Yes if they refer to the same days or to the same moment, No if one is certainly before the other, and Undetermined otherwise, by the
    /// rules of <see cref="IsBefore"/>.
    /// </remarks>
    /// <param name="other">The date to compare with.</param>
    /// <exception cref="ArgumentNullException">The other date is null.</exception>
    public Ternary Overlaps(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return OrderTo(other) switch
        {
            Order.Same => Ternary.Yes,
            Order.Before or Order.After => Ternary.No,
            _ => Ternary.Undetermined,
        };
    }

    /// <summary>What is known about the order of two dates.</summary>
    private enum Order
    {
        Unknown,
        Before,
        NotAfter,
        Same,
        NotBefore,
        After,
    }

    private Order OrderTo(PartialDate other)
    {
        if (Equals(other))
        {
            return Order.Same;
        }

        if (Qualification != DateQualification.None || other.Qualification != DateQualification.None)
        {
            return Order.Unknown;
        }

        if (Last.CompareTo(other.First) < 0)
        {
            return Order.Before;
        }

        if (First.CompareTo(other.Last) > 0)
        {
            return Order.After;
        }

        bool hasTime = Precision == PartialDatePrecision.Second;
        bool otherHasTime = other.Precision == PartialDatePrecision.Second;
        return hasTime && otherHasTime ? (First.CompareTo(other.First) == 0 ? Order.Same : Order.Unknown)
            : hasTime || otherHasTime ? Order.Unknown
            : OrderOfOverlappingDays(other);
    }

    private Order OrderOfOverlappingDays(PartialDate other)
    {
        // Two different seasons of a year may have the same bounds.
        if (Precision == PartialDatePrecision.Season && other.Precision == PartialDatePrecision.Season)
        {
            return Order.Unknown;
        }

        CalendarDay earliest = Earliest, latest = Latest, otherEarliest = other.Earliest, otherLatest = other.Latest;
        if (earliest == otherEarliest && latest == otherLatest)
        {
            return Order.Same;
        }

        return earliest >= otherLatest ? Order.NotBefore
            : latest <= otherEarliest ? Order.NotAfter
            : Order.Unknown;
    }

    /// <summary>Gets the first second that the date can refer to.</summary>
    internal DateLimit First => Precision == PartialDatePrecision.Second ? Moment : DateLimit.FirstOf(Earliest);

    /// <summary>Gets the last second that the date can refer to.</summary>
    internal DateLimit Last => Precision == PartialDatePrecision.Second ? Moment : DateLimit.LastOf(Latest);

    /// <summary>Gets the last second in which an interval that starts on this date can start.</summary>
    internal DateLimit LatestStart => Precision == PartialDatePrecision.Second ? Moment : DateLimit.FirstOf(Latest);

    /// <summary>Gets the first second in which an interval that ends on this date can end.</summary>
    internal DateLimit EarliestEnd => Precision == PartialDatePrecision.Second ? Moment : DateLimit.LastOf(Earliest);

    /// <summary>Gets the second of a date-time.</summary>
    private DateLimit Moment
    {
        get
        {
            TimeSpan time = (TimeOfDay ?? TimeSpan.Zero) - (Offset ?? TimeSpan.Zero);
            return new(Earliest, (int)(time.Ticks / TimeSpan.TicksPerSecond), Offset.HasValue);
        }
    }

    /// <summary>Gets the second in which the date starts. In years after the letter Y, days are not counted: such a date is before or after all others.</summary>
    private long StartSecond => _shape.IsLongYear ? (StatedYear < 0 ? long.MinValue : long.MaxValue) : First.Seconds;
}
