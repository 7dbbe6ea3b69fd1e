using System.Numerics;

namespace ClaimModel.Values.Dates;

/// <summary>Parses a partial date in one pass: EDTF (ISO 8601-2) levels 0 and 1, without intervals.</summary>
internal static class PartialDateScanner
{
    /// <summary>The length of <c>2017-04-12</c>, without a sign.</summary>
    internal const int DayLength = 10;

    /// <summary>The length of <c>T15:04:00</c>.</summary>
    internal const int TimeLength = 9;

    private const int MinLongYearDigits = 5;
    private const int MaxLongYearDigits = 18;

    internal static bool TryScan<TChar>(ReadOnlySpan<TChar> text, out DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        shape = default;
        if (AsciiText.HasAt(text, 0, 'Y'))
        {
            return TryScanLongYear(text, out shape);
        }

        bool negative = AsciiText.HasAt(text, 0, '-');
        ReadOnlySpan<TChar> unsigned = negative ? text[1..] : text;
        int century = AsciiText.TwoDigitsAt(unsigned, 0);
        if (century < 0)
        {
            return false;
        }

        int yearOfCentury = AsciiText.TwoDigitsAt(unsigned, 2);
        if (yearOfCentury < 0)
        {
            return TryScanDecadeOrCentury(unsigned, negative, century, out shape);
        }

        int year = (century * 100) + yearOfCentury;
        if (negative && year == 0)
        {
            return false;
        }

        return TryScanAfterYear(unsigned, negative ? -year : year, out shape);
    }

    private static bool TryScanLongYear<TChar>(ReadOnlySpan<TChar> text, out DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        shape = new DateShape { IsLongYear = true, Precision = PartialDatePrecision.Year };
        int first = AsciiText.HasAt(text, 1, '-') ? 2 : 1;
        if (text.Length - first is < MinLongYearDigits or > MaxLongYearDigits || AsciiText.HasAt(text, first, '0'))
        {
            return false;
        }

        for (int i = first; i < text.Length; i++)
        {
            if (AsciiText.DigitAt(text, i) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>201X</c> or <c>20XX</c>.</summary>
    private static bool TryScanDecadeOrCentury<TChar>(ReadOnlySpan<TChar> text, bool negative, int century, out DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int decade = AsciiText.DigitAt(text, 2);
        bool isCentury = decade < 0;
        int year = (century * 100) + (isCentury ? 0 : decade * 10);
        shape = new DateShape
        {
            Year = (short)(negative ? -year : year),
            HasUnspecifiedDigits = true,
            Precision = isCentury ? PartialDatePrecision.Century : PartialDatePrecision.Decade,
        };
        return (!isCentury || AsciiText.HasAt(text, 2, 'X')) && AsciiText.HasAt(text, 3, 'X') && TryScanEnd(text, 4, ref shape);
    }

    private static bool TryScanAfterYear<TChar>(ReadOnlySpan<TChar> text, int year, out DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        shape = new DateShape { Year = (short)year, Precision = PartialDatePrecision.Year };
        if (!AsciiText.HasAt(text, 4, '-'))
        {
            return TryScanEnd(text, 4, ref shape);
        }

        int month = AsciiText.TwoDigitsAt(text, 5);
        switch (month)
        {
            case -1 when HasUnspecifiedPair(text, 5):
                shape = shape with { HasUnspecifiedDigits = true };
                bool dayToo = AsciiText.HasAt(text, 7, '-') && HasUnspecifiedPair(text, 8);
                return TryScanEnd(text, dayToo ? 10 : 7, ref shape);

            case >= 21 and <= 24:
                shape = shape with { Month = (byte)month, Precision = PartialDatePrecision.Season };
                return TryScanEnd(text, 7, ref shape);

            case >= 1 and <= 12:
                shape = shape with { Month = (byte)month, Precision = PartialDatePrecision.Month };
                return AsciiText.HasAt(text, 7, '-') ? TryScanDay(text, ref shape) : TryScanEnd(text, 7, ref shape);

            default:
                return false;
        }
    }

    private static bool TryScanDay<TChar>(ReadOnlySpan<TChar> text, ref DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int day = AsciiText.TwoDigitsAt(text, 8);
        if (day < 0 && HasUnspecifiedPair(text, 8))
        {
            shape = shape with { HasUnspecifiedDigits = true };
            return TryScanEnd(text, DayLength, ref shape);
        }

        if (day < 1 || day > ProlepticGregorian.DaysInMonth(shape.Year, shape.Month))
        {
            return false;
        }

        shape = shape with { Day = (byte)day, Precision = PartialDatePrecision.Day };
        if (!AsciiText.HasAt(text, DayLength, 'T'))
        {
            return TryScanEnd(text, DayLength, ref shape);
        }

        shape = shape with { Precision = PartialDatePrecision.Second };
        return IsTime(text[DayLength..]) && IsOffsetOrNothing(text[(DayLength + TimeLength)..]);
    }

    /// <summary>The end of the text, or a qualification.</summary>
    private static bool TryScanEnd<TChar>(ReadOnlySpan<TChar> text, int position, ref DateShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length == position)
        {
            return true;
        }

        DateQualification qualification =
            AsciiText.HasAt(text, position, '?') ? DateQualification.Uncertain :
            AsciiText.HasAt(text, position, '~') ? DateQualification.Approximate :
            AsciiText.HasAt(text, position, '%') ? DateQualification.UncertainAndApproximate : DateQualification.None;
        shape = shape with { Qualification = qualification };
        return qualification != DateQualification.None && text.Length == position + 1;
    }

    /// <summary><c>T15:04:00</c>, at most <c>T23:59:59</c>, or <c>T24:00:00</c>.</summary>
    private static bool IsTime<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int hour = AsciiText.TwoDigitsAt(text, 1);
        int minute = AsciiText.TwoDigitsAt(text, 4);
        int second = AsciiText.TwoDigitsAt(text, 7);
        return AsciiText.HasAt(text, 3, ':') && AsciiText.HasAt(text, 6, ':')
            && ((hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59)
                || (hour == 24 && minute == 0 && second == 0));
    }

    /// <summary>Nothing, <c>Z</c>, or -12:00 to +14:00 except -00:00; the minutes are optional.</summary>
    private static bool IsOffsetOrNothing<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.IsEmpty || (text.Length == 1 && AsciiText.HasAt(text, 0, 'Z')))
        {
            return true;
        }

        bool negative = AsciiText.HasAt(text, 0, '-');
        int hours = AsciiText.TwoDigitsAt(text, 1);
        int minutes = text.Length == 3 ? 0 : AsciiText.HasAt(text, 3, ':') ? AsciiText.TwoDigitsAt(text, 4) : -1;
        int total = (hours * 60) + minutes;
        return (negative || AsciiText.HasAt(text, 0, '+')) && text.Length is 3 or 6
            && hours >= 0 && minutes is >= 0 and <= 59
            && (negative ? total is > 0 and <= 12 * 60 : total <= 14 * 60);
    }

    private static bool HasUnspecifiedPair<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        AsciiText.HasAt(text, position, 'X') && AsciiText.HasAt(text, position + 1, 'X');
}
