using System.Globalization;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>
/// A date as exact, or as inexact, as its source states it: Extended Date/Time Format (EDTF, ISO 8601-2) levels 0 and 1, without intervals.
/// </summary>
/// <remarks>
/// <para>
/// Examples: <c>2017</c>, <c>2017-04</c>, <c>2017-04-12</c>, <c>2017-04-12T15:04:00Z</c>, <c>-0043-03-15</c> (44 BC), <c>2017?</c>,
/// <c>2017-04~</c>, <c>201X</c>, <c>2017-XX</c>, <c>2017-21</c> (spring), <c>Y17000000</c>. Days are real days of the Gregorian calendar,
/// also before 1582. A time has seconds and no fractions; <c>24:00:00</c> is the end of its day; an offset lies between -12:00 and +14:00.
/// A year behind Y has five to 18 digits. Intervals are <see cref="DateInterval"/>.
/// </para>
/// <para>
/// Equality: the same text, character by character. <c>2017-04-12T00:00:00Z</c> and <c>2017-04-12T02:00:00+02:00</c> are the same moment,
/// and not equal; <see cref="Overlaps"/> compares what is meant.
/// </para>
/// <para>There is no default value but null. Immutable, and safe to share between threads.</para>
/// </remarks>
public sealed partial class PartialDate : IEquatable<PartialDate>, ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>
{
    private readonly string _text;
    private readonly DateShape _shape;

    // The text has been scanned, and the shape is what the scanner found.
    internal PartialDate(string text, DateShape shape)
    {
        _text = text;
        _shape = shape;
    }

    /// <summary>A number for a day, and nothing else, that is larger for later ones; null for every other date.</summary>
    internal int? DayOrder => _shape.IsPlainDay ? _shape.DayOrder : null;

    /// <summary>Which form of EDTF the text has.</summary>
    public PartialDateKind Kind =>
        _shape.IsLongYear ? PartialDateKind.Year
        : _shape.Precision == PartialDatePrecision.Season ? PartialDateKind.Season
        : PartialDateKind.Date;

    /// <summary>The smallest unit stated; unspecified digits state nothing, so <c>2004-XX</c> has the precision of a year.</summary>
    public PartialDatePrecision Precision => _shape.Precision;

    /// <summary>Whether a sign at the end makes the date uncertain, approximate or both.</summary>
    public DateQualification Qualification => _shape.Qualification;

    /// <summary>Whether digits are left unspecified, written X, as in <c>201X</c> or <c>2004-06-XX</c>.</summary>
    public bool HasUnspecifiedDigits => _shape.HasUnspecifiedDigits;

    /// <summary>The astronomical year (0 is 1 BC, -1 is 2 BC); null when only the decade or century is stated.</summary>
    public long? Year => Precision < PartialDatePrecision.Year ? null : StatedYear;

    /// <summary>The season of the year: 21 spring, 22 summer, 23 autumn, 24 winter; null when none is stated.</summary>
    public int? Season => Precision == PartialDatePrecision.Season ? _shape.Month : null;

    /// <summary>The month, 1 to 12; null when none is stated.</summary>
    public int? Month => Precision >= PartialDatePrecision.Month ? _shape.Month : null;

    /// <summary>The day of the month, 1 to 31; null when none is stated.</summary>
    public int? Day => Precision >= PartialDatePrecision.Day ? _shape.Day : null;

    /// <summary>
    /// The time of day, as written and without regard to <see cref="Offset"/>, from 0 to 24 hours inclusive; null when none is stated.
    /// </summary>
    public TimeSpan? TimeOfDay => Precision == PartialDatePrecision.Second
        ? new TimeSpan(NumberAt(TimePosition + 1), NumberAt(TimePosition + 4), NumberAt(TimePosition + 7))
        : null;

    /// <summary>The offset from UTC, -12 to +14 hours, zero for <c>Z</c>; null when none is stated, which means some local time.</summary>
    public TimeSpan? Offset
    {
        get
        {
            int position = TimePosition + PartialDateScanner.TimeLength;
            if (Precision != PartialDatePrecision.Second || position == _text.Length)
            {
                return null;
            }

            if (_text[position] == 'Z')
            {
                return TimeSpan.Zero;
            }

            int minutes = position + 3 == _text.Length ? 0 : NumberAt(position + 4);
            var offset = new TimeSpan(NumberAt(position + 1), minutes, 0);
            return _text[position] == '-' ? -offset : offset;
        }
    }

    // Without the sign; meaningful for date-times only.
    private int TimePosition => (IsNegative ? 1 : 0) + PartialDateScanner.DayLength;

    private bool IsNegative => _text[0] == '-';

    private long StatedYear => _shape.IsLongYear
        ? long.Parse(_text.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : _shape.Year;

    /// <summary>The day, such as <c>2017-04-12</c>.</summary>
    /// <param name="date">Any date.</param>
    public static PartialDate FromDateOnly(DateOnly date) => Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);

    /// <summary>
    /// The second with its offset, such as <c>2017-04-12T15:04:00Z</c> or <c>2017-04-12T17:04:00+02:00</c>; fractions of the second are cut
    /// off.
    /// </summary>
    /// <param name="moment">A moment whose offset is -12:00 or more; a zero offset is written Z.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is below -12:00.</exception>
    public static PartialDate FromDateTimeOffset(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment.Offset, TimeSpan.FromHours(-12), nameof(moment));
        string format = moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz";
        return Parse(moment.ToString(format, CultureInfo.InvariantCulture), null);
    }

    /// <summary>The text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Whether the other date has the same text.</summary>
    /// <param name="other">The date to compare with, or null, which equals none.</param>
    public bool Equals(PartialDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Whether the other object is a date with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    /// <summary>A hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both have the same text, or both are null.</summary>
    public static bool operator ==(PartialDate? left, PartialDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ, or only one is null.</summary>
    public static bool operator !=(PartialDate? left, PartialDate? right) => !(left == right);

    /// <summary>Reads a date, so that a literal can stand where a date is wanted.</summary>
    /// <remarks>
    /// Throws a <see cref="FormatException"/> when the text is no partial date. For text that is not a literal of the program,
    /// <see cref="TryParse(string?, out PartialDate)"/> is the better choice.
    /// </remarks>
    /// <param name="text">The text of the date.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no partial date.</exception>
    public static implicit operator PartialDate(string text) => Parse(text, null);

    /// <summary>The day, as by <see cref="FromDateOnly"/>.</summary>
    /// <param name="date">Any date.</param>
    public static implicit operator PartialDate(DateOnly date) => FromDateOnly(date);

    // The scanner has seen two digits there.
    private int NumberAt(int position) => AsciiText.TwoDigitsAt<char>(_text, position);
}
