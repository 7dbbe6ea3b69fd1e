using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    // The largest offset from UTC of any local time.
    private const long MaxOffsetSeconds = 14 * 60 * 60;

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

    /// <summary>Determines whether this date is before another date.</summary>
    /// <remarks>
    /// <para>
    /// Dates are compared by the days they can refer to, from <see cref="Earliest"/> to <see cref="Latest"/>, inclusive:
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
    /// <item>A date-time with an offset and one without are Undetermined unless they are more than 14 hours apart.</item>
    /// <item>
    /// A date-time is compared with a day, month, season or year by its day as it is written; the result is Undetermined if that is one of
    /// the other date's days.
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

        bool hasTime = Precision == PartialDatePrecision.Second;
        bool otherHasTime = other.Precision == PartialDatePrecision.Second;
        return hasTime && otherHasTime ? OrderOfTimes(other) : OrderOfDays(other, atLeastADay: !hasTime && !otherHasTime);
    }

    private Order OrderOfTimes(PartialDate other)
    {
        long tolerance = Offset.HasValue == other.Offset.HasValue ? 0 : MaxOffsetSeconds;
        long difference = Seconds - other.Seconds;
        return difference == 0 && tolerance == 0 ? Order.Same
            : difference < -tolerance ? Order.Before
            : difference > tolerance ? Order.After
            : Order.Unknown;
    }

    /// <param name="other">The date to compare with.</param>
    /// <param name="atLeastADay">Whether neither is a date-time, so that both last at least a day.</param>
    private Order OrderOfDays(PartialDate other, bool atLeastADay)
    {
        CalendarDay earliest = Earliest, latest = Latest, otherEarliest = other.Earliest, otherLatest = other.Latest;
        if (latest < otherEarliest)
        {
            return Order.Before;
        }

        if (earliest > otherLatest)
        {
            return Order.After;
        }

        // Two different seasons of a year may have the same bounds.
        bool areSeasons = Precision == PartialDatePrecision.Season && other.Precision == PartialDatePrecision.Season;
        if (!atLeastADay || areSeasons)
        {
            return Order.Unknown;
        }

        if (earliest == otherEarliest && latest == otherLatest)
        {
            return Order.Same;
        }

        return earliest >= otherLatest ? Order.NotBefore
            : latest <= otherEarliest ? Order.NotAfter
            : Order.Unknown;
    }

    /// <summary>Gets the second in which the date starts. In years after the letter Y, days are not counted: such a date is before or after all others.</summary>
    private long StartSecond =>
        Precision == PartialDatePrecision.Second ? Seconds
        : _shape.IsLongYear ? (StatedYear < 0 ? long.MinValue : long.MaxValue)
        : ProlepticGregorian.DayNumber(Earliest.Year, Earliest.Month, Earliest.Day) * 86_400;

    // Counted from 1 March of year 0; in UTC if there is an offset, and otherwise in local time.
    private long Seconds
    {
        get
        {
            TimeSpan time = (TimeOfDay ?? TimeSpan.Zero) - (Offset ?? TimeSpan.Zero);
            return (ProlepticGregorian.DayNumber(_shape.Year, _shape.Month, _shape.Day) * 86_400) + (time.Ticks / TimeSpan.TicksPerSecond);
        }
    }
}
