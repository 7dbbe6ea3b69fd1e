using System.ComponentModel;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>
/// A period between two partial dates, or a single partial date: intervals of the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0
/// and 1.
/// </summary>
/// <remarks>
/// <para>
/// Examples: <c>1966/2008</c>, <c>2004-06/2006-08-11</c>, <c>1977?/1999~</c>, <c>2004/..</c> (still going on), <c>2004/</c> (unknown
/// end), <c>../2008</c>, <c>/2008</c>, and every text of a <see cref="PartialDate"/>. Both ends are included. An end has no time of day, and
/// no year after the letter Y. The start and the end cannot both be unknown. An interval whose end is before its start is accepted; see
/// <see cref="IsReversed"/>.
/// </para>
/// <para>
/// Two intervals are equal if their texts are equal (ordinal). <see cref="CompareTo"/> sorts intervals. This type is immutable and thread-safe.
/// </para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<DateInterval>))]
public sealed partial class DateInterval : ITextValue<DateInterval>, IUtf8SpanParsable<DateInterval>
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

    // The scanner has accepted the text and filled the components.
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

    /// <summary>Gets a value indicating whether the interval is a single date, which is then both <see cref="Start"/> and <see cref="End"/>.</summary>
    public bool IsSingleDate => ReferenceEquals(Start, End) && Start is not null;

    /// <summary>Gets the date on which the interval starts; null if the start is open or unknown.</summary>
    public PartialDate? Start { get; }

    /// <summary>Gets the date on which the interval ends; null if the end is open or unknown.</summary>
    public PartialDate? End { get; }

    /// <summary>Gets a value indicating whether the start is a date, open or unknown.</summary>
    public IntervalBoundary StartBoundary => (IntervalBoundary)_startBoundary;

    /// <summary>Gets a value indicating whether the end is a date, open or unknown.</summary>
    public IntervalBoundary EndBoundary => (IntervalBoundary)_endBoundary;

    /// <summary>Gets the first day that the interval can include; null if the start is open or unknown.</summary>
    public CalendarDay? Earliest => Start?.Earliest;

    /// <summary>Gets the last day that the interval can include; null if the end is open or unknown.</summary>
    public CalendarDay? Latest => End?.Latest;

    /// <summary>Gets a value indicating whether the end is certainly before the start, as in <c>2008/1966</c>.</summary>
    /// <remarks>
    /// The text is kept. Comparisons with such an interval are <see cref="Ternary.Undetermined"/>, because it is unclear what it means.
    /// </remarks>
    public bool IsReversed => Start is not null && End is not null && End.IsBefore(Start) == Ternary.Yes;

    /// <summary>Returns the text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Determines whether another interval has the same text.</summary>
    /// <param name="other">The interval to compare with; null is equal to no interval.</param>
    public bool Equals(DateInterval? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Determines whether another object is an interval with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as DateInterval);

    /// <summary>Returns the hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Determines whether two intervals have the same text, or are both null.</summary>
    public static bool operator ==(DateInterval? left, DateInterval? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two intervals have different texts, or only one of them is null.</summary>
    public static bool operator !=(DateInterval? left, DateInterval? right) => !(left == right);

    /// <summary>Converts a partial date to an interval that consists of that date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static DateInterval FromPartialDate(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new DateInterval(date);
    }

    /// <summary>Parses text as an interval.</summary>
    /// <remarks>
    /// Intended for literals in code. For text from elsewhere, use <see cref="TryParse(string?, out DateInterval)"/>, which does not throw.
    /// </remarks>
    /// <param name="text">The text of the interval or date.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is neither an interval nor a partial date.</exception>
    public static implicit operator DateInterval(string text) => Parse(text, null);

    /// <summary>Converts a partial date to an interval that consists of that date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static implicit operator DateInterval(PartialDate date) => FromPartialDate(date);

    /// <summary>Converts a <see cref="DateOnly"/> to an interval that consists of that day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator DateInterval(DateOnly date) => new(PartialDate.FromDateOnly(date));
}
