using System.Numerics;

namespace ClaimModel.Values.Dates;

/// <summary>Reads the text of an interval in one pass: EDTF (ISO 8601-2) levels 0 and 1, or a single date.</summary>
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
        if (!TryScanSide(text[..slash], out IntervalBoundary startBoundary, out DateShape start)
            || !TryScanSide(text[(slash + 1)..], out IntervalBoundary endBoundary, out DateShape end))
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

    private static bool TryScanSide<TChar>(ReadOnlySpan<TChar> text, out IntervalBoundary boundary, out DateShape date)
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
