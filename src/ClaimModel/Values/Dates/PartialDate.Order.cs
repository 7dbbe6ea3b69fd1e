using ClaimModel.Values.Dates;

namespace ClaimModel;

public sealed partial class PartialDate
{
    // No place keeps a time further from UTC than this.
    private const long MaxOffsetSeconds = 14 * 60 * 60;

    /// <summary>Whether this date is before the other one.</summary>
    /// <remarks>
    /// <para>
    /// Dates are compared by the days they can mean, <see cref="Earliest"/> to <see cref="Latest"/>, which both belong to the date:
    /// </para>
    /// <list type="bullet">
    /// <item>Yes when all days of this date are before all days of the other; No when none can be, and when both have the same days.</item>
    /// <item>
    /// Undetermined otherwise, as with <c>2017</c> and <c>2017-04-12</c>; and, unless the texts are equal, whenever one of the two is
    /// qualified (? ~ %).
    /// </item>
    /// <item>
    /// Two date-times that both have an offset are compared as moments; that both have none, as local times; <c>24:00:00</c> is 00:00:00 of
    /// the next day.
    /// </item>
    /// <item>A date-time with an offset and one without are decided when they are more than 14 hours apart.</item>
    /// <item>
    /// A date-time and a day, month, season or year are compared by the date-time's day as written, and undetermined when that is one of
    /// the other's days.
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
            Order.NotAfter or Order.Open => Ternary.Undetermined,
            _ => Ternary.No,
        };
    }

    /// <summary>Whether this date is after the other one; by the rules of <see cref="IsBefore"/>.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <exception cref="ArgumentNullException">The other date is null.</exception>
    public Ternary IsAfter(PartialDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether the two dates mean the same time, or times with a part in common.</summary>
    /// <remarks>
    /// Yes when they mean the same days or the same moment, No when one is certainly before the other, Undetermined otherwise; the rules
    /// are those of <see cref="IsBefore"/>.
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

    /// <summary>What is certain about the order of two dates.</summary>
    private enum Order
    {
        Open,
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
            return Order.Open;
        }

        bool hasTime = Precision == PartialDatePrecision.Second;
        bool otherHasTime = other.Precision == PartialDatePrecision.Second;
        return hasTime && otherHasTime ? OrderOfTimes(other) : OrderOfDays(other, atLeastADay: !hasTime && !otherHasTime);
    }

    private Order OrderOfTimes(PartialDate other)
    {
        long slack = Offset.HasValue == other.Offset.HasValue ? 0 : MaxOffsetSeconds;
        long difference = Seconds - other.Seconds;
        return difference == 0 && slack == 0 ? Order.Same
            : difference < -slack ? Order.Before
            : difference > slack ? Order.After
            : Order.Open;
    }

    /// <param name="other">The date to compare with.</param>
    /// <param name="atLeastADay">Whether neither is a date-time, so that two dates on one day are not one before the other.</param>
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

        // Two seasons of one year have the same bounds and are not the same time.
        bool seasons = Precision == PartialDatePrecision.Season && other.Precision == PartialDatePrecision.Season;
        if (!atLeastADay || seasons)
        {
            return Order.Open;
        }

        if (earliest == otherEarliest && latest == otherLatest)
        {
            return Order.Same;
        }

        return earliest >= otherLatest ? Order.NotBefore
            : latest <= otherEarliest ? Order.NotAfter
            : Order.Open;
    }

    // Since an arbitrary day; in UTC when there is an offset, otherwise local.
    private long Seconds
    {
        get
        {
            TimeSpan time = (TimeOfDay ?? TimeSpan.Zero) - (Offset ?? TimeSpan.Zero);
            return (ProlepticGregorian.DayNumber(_shape.Year, _shape.Month, _shape.Day) * 86_400) + (time.Ticks / TimeSpan.TicksPerSecond);
        }
    }
}
