namespace ClaimModel.Analysis.Conflicts;

/// <summary>A range of values, numbers or times with inclusive bounds.</summary>
internal readonly record struct ValueRange(RangeBound Lower, RangeBound Upper)
{
    private const long LastSecondOfDay = 86_399;

    /// <summary>No time zone differs from UTC by more than 14 hours.</summary>
    private const long MaxOffsetSeconds = 14 * 60 * 60;

    public static ValueRange Everything { get; } = new(RangeBound.Least, RangeBound.Greatest);

    /// <summary>Returns the range of a value that has no order; ranges of different keys are disjoint.</summary>
    public static ValueRange OfKey(ulong key) => new(RangeBound.OfKey(key), RangeBound.OfKey(key));

    /// <summary>Gets the range of numbers that a quantity states; returns false if it states none, or if its bounds are reversed.</summary>
    public static bool TryOf(Quantity quantity, out ValueRange range)
    {
        var lower = quantity.Lower ?? quantity.Amount;
        var upper = quantity.Upper ?? quantity.Amount;
        range = new(
            lower is { } least ? RangeBound.OfNumber(least) : RangeBound.Least,
            upper is { } greatest ? RangeBound.OfNumber(greatest) : RangeBound.Greatest);
        return (lower is not null || upper is not null) && !(range.Upper < range.Lower);
    }

    /// <summary>Returns the range of times that a date can refer to. A qualified date (? ~ %) can refer to any time, because the qualification does not specify how far off it may be.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isAsWritten">Whether times of day can be compared as written, because all of them have the same offset from UTC.</param>
    public static ValueRange Of(PartialDate date, bool isAsWritten)
    {
        if (date.Qualification != DateQualification.None)
        {
            return Everything;
        }

        if (date.TimeOfDay is not { } time)
        {
            return new(RangeBound.OfSecond(date.Earliest, 0), RangeBound.OfSecond(date.Latest, LastSecondOfDay));
        }

        var second = (long)time.TotalSeconds;
        var tolerance = isAsWritten || date.Offset == TimeSpan.Zero ? 0 : MaxOffsetSeconds;
        return new(RangeBound.OfSecond(date.Earliest, second - tolerance), RangeBound.OfSecond(date.Earliest, second + tolerance));
    }

    /// <summary>Determines whether two ranges have no value in common.</summary>
    public bool IsDisjointFrom(in ValueRange other) => Upper < other.Lower || other.Upper < Lower;
}
