using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>
/// A period between two partial dates, or one partial date as a period: Extended Date/Time Format (EDTF, ISO 8601-2) intervals, levels 0
/// and 1.
/// </summary>
/// <remarks>
/// <para>
/// Examples: <c>1966/2008</c>, <c>2004-06/2006-08-11</c>, <c>1977?/1999~</c>, <c>2004/..</c> (goes on), <c>2004/</c> (end not known),
/// <c>../2008</c>, <c>/2008</c>, and every text of a <see cref="PartialDate"/>. Both ends belong to the interval. An end has no time of day
/// and is no year behind Y; one of them must be stated or open. An interval whose end is before its start is accepted, see
/// <see cref="IsReversed"/>.
/// </para>
/// <para>
/// Equality: the same text, character by character. There is no default value but null. Immutable, and safe to share between threads.
/// </para>
/// </remarks>
public sealed partial class DateInterval : IEquatable<DateInterval>, ISpanParsable<DateInterval>, IUtf8SpanParsable<DateInterval>
{
    private readonly string _text;
    private readonly byte _startBoundary;
    private readonly byte _endBoundary;

    private DateInterval(PartialDate date)
    {
        _text = date.ToString();
        Start = date;
        End = date;
    }

    // The text has been scanned, and the shape is what the scanner found.
    private DateInterval(string text, in IntervalShape shape)
    {
        _text = text;
        _startBoundary = (byte)shape.StartBoundary;
        _endBoundary = (byte)shape.EndBoundary;
        if (shape.SlashPosition < 0)
        {
            Start = new PartialDate(text, shape.Start);
            End = Start;
            return;
        }

        Start = shape.StartBoundary == IntervalBoundary.Date ? new PartialDate(text[..shape.SlashPosition], shape.Start) : null;
        End = shape.EndBoundary == IntervalBoundary.Date ? new PartialDate(text[(shape.SlashPosition + 1)..], shape.End) : null;
    }

    /// <summary>Whether the text is one date without a slash; <see cref="Start"/> and <see cref="End"/> are then both that date.</summary>
    public bool IsSingleDate => ReferenceEquals(Start, End) && Start is not null;

    /// <summary>The date with which the interval starts; null when the start is open or unknown.</summary>
    public PartialDate? Start { get; }

    /// <summary>The date with which the interval ends; null when the end is open or unknown.</summary>
    public PartialDate? End { get; }

    /// <summary>Whether the interval starts with a date, has no start, or has one that is not known.</summary>
    public IntervalBoundary StartBoundary => (IntervalBoundary)_startBoundary;

    /// <summary>Whether the interval ends with a date, has no end, or has one that is not known.</summary>
    public IntervalBoundary EndBoundary => (IntervalBoundary)_endBoundary;

    /// <summary>The first day that the interval can include, by what is written; null when the start is open or unknown.</summary>
    public CalendarDay? Earliest => Start?.Earliest;

    /// <summary>The last day that the interval can include, by what is written; null when the end is open or unknown.</summary>
    public CalendarDay? Latest => End?.Latest;

    /// <summary>Whether the end is certainly before the start, as in <c>2008/1966</c>.</summary>
    /// <remarks>
    /// Such a text is kept as it is; comparing it is <see cref="Ternary.Undetermined"/>, since nobody can tell what it means.
    /// </remarks>
    public bool IsReversed => Start is not null && End is not null && End.IsBefore(Start) == Ternary.Yes;

    /// <summary>The text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Whether the other interval has the same text.</summary>
    /// <param name="other">The interval to compare with, or null, which equals none.</param>
    public bool Equals(DateInterval? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Whether the other object is an interval with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as DateInterval);

    /// <summary>A hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both have the same text, or both are null.</summary>
    public static bool operator ==(DateInterval? left, DateInterval? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ, or only one is null.</summary>
    public static bool operator !=(DateInterval? left, DateInterval? right) => !(left == right);

    /// <summary>The date as a period.</summary>
    /// <param name="date">Any partial date.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public static DateInterval FromPartialDate(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new DateInterval(date);
    }

    /// <summary>Reads an interval, so that a literal can stand where an interval is wanted.</summary>
    /// <remarks>
    /// Throws a <see cref="FormatException"/> when the text is no interval. For text that is not a literal of the program,
    /// <see cref="TryParse(string?, out DateInterval)"/> is the better choice.
    /// </remarks>
    /// <param name="text">The text of the interval or date.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is neither an interval nor a partial date.</exception>
    public static implicit operator DateInterval(string text) => Parse(text, null);

    /// <summary>The date as a period, as by <see cref="FromPartialDate"/>.</summary>
    /// <param name="date">Any partial date.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public static implicit operator DateInterval(PartialDate date) => FromPartialDate(date);

    /// <summary>The day as a period.</summary>
    /// <param name="date">Any date.</param>
    public static implicit operator DateInterval(DateOnly date) => new(PartialDate.FromDateOnly(date));
}
