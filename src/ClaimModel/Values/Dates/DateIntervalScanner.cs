using System.Numerics;

namespace ClaimModel.Values.Dates;

/// <summary>Parses an interval or a single date in one pass: EDTF (ISO 8601-2) levels 0 and 1.</summary>
internal static class DateIntervalScanner
{
    internal static bool TryScan<TChar>(ReadOnlySpan<TChar> text, out IntervalShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int slash = text.IndexOf(TChar.CreateTruncating('/'));
        if (slash < 0)
        {
            bool isDate = PartialDateScanner.TryScan(text, out DateShape date);
            shape = new IntervalShape { SlashPosition = -1, Start = date };
            return isDate;
        }

        shape = default;
        if (!TryScanBoundary(text[..slash], out IntervalBoundary startBoundary, out DateShape start)
            || !TryScanBoundary(text[(slash + 1)..], out IntervalBoundary endBoundary, out DateShape end))
        {
            return false;
        }

        shape = new IntervalShape
        {
            SlashPosition = slash,
            StartBoundary = startBoundary,
            EndBoundary = endBoundary,
            Start = start,
            End = end,
        };
        return startBoundary != IntervalBoundary.Unknown || endBoundary != IntervalBoundary.Unknown;
    }

    private static bool TryScanBoundary<TChar>(ReadOnlySpan<TChar> text, out IntervalBoundary boundary, out DateShape date)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        date = default;
        if (text.IsEmpty)
        {
            boundary = IntervalBoundary.Unknown;
            return true;
        }

        if (text.Length == 2 && AsciiText.HasAt(text, 0, '.') && AsciiText.HasAt(text, 1, '.'))
        {
            boundary = IntervalBoundary.Open;
            return true;
        }

        boundary = IntervalBoundary.Date;
        return PartialDateScanner.TryScan(text, out date) && !date.IsLongYear && date.Precision != PartialDatePrecision.Second;
    }
}
