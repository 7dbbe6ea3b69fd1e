using System.ComponentModel;
using System.Globalization;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel;

/// <summary>
/// A date with the precision with which its source states it: levels 0 and 1 of the Extended Date/Time Format (EDTF, ISO 8601-2), without
/// intervals.
/// </summary>
/// <remarks>
/// <para>
/// Examples: <c>2017</c>, <c>2017-04</c>, <c>2017-04-12</c>, <c>2017-04-12T15:04:00Z</c>, <c>-0043-03-15</c> (44 BC), <c>2017?</c>,
/// <c>2017-04~</c>, <c>201X</c>, <c>2017-XX</c>, <c>2017-21</c> (spring), <c>Y17000000</c>. Days must exist in the proleptic Gregorian
/// calendar. A time of day has seconds and no fractions; <c>24:00:00</c> is the end of the day. An offset is between -12:00 and +14:00,
/// inclusive. A year after the letter Y has 5 to 18 digits. For intervals, see <see cref="DateInterval"/>.
/// </para>
/// <para>
/// Two dates are equal if their texts are equal (ordinal). <c>2017-04-12T00:00:00Z</c> and <c>2017-04-12T02:00:00+02:00</c> are the same
/// moment, but are not equal; use <see cref="Overlaps"/> to compare their meaning.
/// </para>
/// <para>
/// <see cref="CompareTo"/> sorts dates, also those whose order is undetermined; <see cref="IsBefore"/> says what is certain.
/// </para>
/// <para>This type is immutable and thread-safe.</para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
public sealed partial class PartialDate : ITextValue<PartialDate>, IUtf8SpanParsable<PartialDate>
{
    private readonly string _text;
    private readonly DateShape _shape;

    // The scanner has accepted the text and filled the components.
    internal PartialDate(string text, DateShape shape)
    {
        _text = text;
        _shape = shape;
    }

    /// <summary>Gets the number of a plain day, month or year (see <see cref="DateShape.DayOrder"/>); null for any other date.</summary>
    internal int? DayOrder => _shape.IsPlain ? _shape.DayOrder : null;

    /// <summary>Gets the form of EDTF in which the date is written.</summary>
    public PartialDateKind Kind =>
        _shape.IsLongYear ? PartialDateKind.Year
        : _shape.Precision == PartialDatePrecision.Season ? PartialDateKind.Season
        : PartialDateKind.Date;

    /// <summary>Gets the smallest unit that is stated. Unspecified digits do not count: <c>2004-XX</c> has the precision of a year.</summary>
    public PartialDatePrecision Precision => _shape.Precision;

    /// <summary>Gets the qualification of the date: uncertain (<c>?</c>), approximate (<c>~</c>), both (<c>%</c>) or none.</summary>
    public DateQualification Qualification => _shape.Qualification;

    /// <summary>Gets a value indicating whether the date has unspecified digits, written as X, as in <c>201X</c> or <c>2004-06-XX</c>.</summary>
    public bool HasUnspecifiedDigits => _shape.HasUnspecifiedDigits;

    /// <summary>Gets the astronomical year (0 is 1 BC, -1 is 2 BC); null if only the decade or the century is stated.</summary>
    public long? Year => Precision < PartialDatePrecision.Year ? null : StatedYear;

    /// <summary>Gets the season: 21 for spring, 22 for summer, 23 for autumn, 24 for winter; null if no season is stated.</summary>
    public int? Season => Precision == PartialDatePrecision.Season ? _shape.Month : null;

    /// <summary>Gets the month, 1 to 12; null if no month is stated.</summary>
    public int? Month => Precision >= PartialDatePrecision.Month ? _shape.Month : null;

    /// <summary>Gets the day of the month, 1 to 31; null if no day is stated.</summary>
    public int? Day => Precision >= PartialDatePrecision.Day ? _shape.Day : null;

    /// <summary>
    /// Gets the time of day as it is written, without applying <see cref="Offset"/>: 0 to 24 hours, inclusive; null if no time is stated.
    /// </summary>
    public TimeSpan? TimeOfDay => Precision == PartialDatePrecision.Second
        ? new TimeSpan(NumberAt(TimePosition + 1), NumberAt(TimePosition + 4), NumberAt(TimePosition + 7))
        : null;

    /// <summary>Gets the offset from UTC, -12 to +14 hours, zero for <c>Z</c>; null if no offset is stated, that is, for a local time.</summary>
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

    // After the sign, if there is one; only date-times have a time.
    private int TimePosition => (IsNegative ? 1 : 0) + PartialDateScanner.DayLength;

    private bool IsNegative => _text[0] == '-';

    private long StatedYear => _shape.IsLongYear
        ? long.Parse(_text.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : _shape.Year;

    /// <summary>Converts a <see cref="DateOnly"/> to a date with the precision of a day, such as <c>2017-04-12</c>.</summary>
    /// <param name="date">The day.</param>
    public static PartialDate FromDateOnly(DateOnly date) => Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);

    /// <summary>
    /// Converts a moment to a date-time with its offset, such as <c>2017-04-12T15:04:00Z</c> or <c>2017-04-12T17:04:00+02:00</c>; fractions
    /// of a second are truncated.
    /// </summary>
    /// <param name="moment">The moment, with an offset of at least -12:00; a zero offset is written as Z.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is less than -12:00.</exception>
    public static PartialDate FromDateTimeOffset(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment.Offset, TimeSpan.FromHours(-12), nameof(moment));
        string format = moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz";
        return Parse(moment.ToString(format, CultureInfo.InvariantCulture), null);
    }

    /// <summary>Converts the date to a <see cref="DateOnly"/> if it is exactly a day of the years 1 to 9999, without a time and a qualification.</summary>
    /// <param name="day">The day; the default value if the result is false.</param>
    /// <returns>True if the date is such a day; otherwise, false, as for <c>2017-04</c> and <c>2017-04-12?</c>.</returns>
    public bool TryToDateOnly(out DateOnly day)
    {
        day = default;
        return _shape.IsPlainDay && Earliest.TryToDateOnly(out day);
    }

    /// <summary>Converts the date to a <see cref="DateTimeOffset"/> if it is exactly a moment: a date-time with an offset from UTC.</summary>
    /// <param name="moment">The moment, with the same offset; the default value if the result is false.</param>
    /// <returns>
    /// True if the date has a time and an offset, and a <see cref="DateTimeOffset"/> can represent it (in UTC, years 1 to 9999); otherwise,
    /// false, as for <c>2017-04-12</c> and <c>2017-04-12T15:04:00</c>.
    /// </returns>
    public bool TryToDateTimeOffset(out DateTimeOffset moment)
    {
        moment = default;
        if (TimeOfDay is not { } time || Offset is not { } offset || !Earliest.TryToDateOnly(out var day))
        {
            return false;
        }

        var local = day.ToDateTime(TimeOnly.MinValue).Ticks + time.Ticks;
        var utc = local - offset.Ticks;
        var fits = local <= DateTime.MaxValue.Ticks && utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        moment = fits ? new(local, offset) : default;
        return fits;
    }

    /// <summary>Returns the text exactly as it was written.</summary>
    public override string ToString() => _text;

    /// <summary>Determines whether another date has the same text.</summary>
    /// <param name="other">The date to compare with; null is equal to no date.</param>
    public bool Equals(PartialDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Determines whether another object is a date with the same text.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    /// <summary>Returns the hash code of the text.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Determines whether two dates have the same text, or are both null.</summary>
    public static bool operator ==(PartialDate? left, PartialDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two dates have different texts, or only one of them is null.</summary>
    public static bool operator !=(PartialDate? left, PartialDate? right) => !(left == right);

    /// <summary>Parses text as a date.</summary>
    /// <remarks>
    /// Intended for literals in code. For text from elsewhere, use <see cref="TryParse(string?, out PartialDate)"/>, which does not throw.
    /// </remarks>
    /// <param name="text">The text of the date.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a partial date.</exception>
    public static implicit operator PartialDate(string text) => Parse(text, null);

    /// <summary>Converts a <see cref="DateOnly"/> to a date with the precision of a day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(DateOnly date) => FromDateOnly(date);

    // The scanner has checked that there are two digits.
    private int NumberAt(int position) => AsciiText.TwoDigitsAt<char>(_text, position);
}
