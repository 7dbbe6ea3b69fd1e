namespace ClaimModel.Analysis.Conflicts;

/// <summary>From where to where something reaches, both ends included; two extents without a point in common exclude each other.</summary>
internal readonly record struct ValueRange(RangeBound Lower, RangeBound Upper)
{
    public static ValueRange Everything { get; } = new(RangeBound.Least, RangeBound.Greatest);

    /// <summary>One of many values that are the same or not.</summary>
    public static ValueRange OfKey(ulong key) => new(RangeBound.OfKey(key), RangeBound.OfKey(key));

    public bool IsApartFrom(in ValueRange other) => Upper < other.Lower || other.Upper < Lower;

    /// <summary>The numbers that a quantity leaves possible; false where it states none, or none is possible.</summary>
    public static bool TryOf(Quantity quantity, out ValueRange extent)
    {
        var lower = quantity.Lower ?? quantity.Amount;
        var upper = quantity.Upper ?? quantity.Amount;
        extent = new(
            lower is { } least ? RangeBound.OfNumber(least) : RangeBound.Least,
            upper is { } greatest ? RangeBound.OfNumber(greatest) : RangeBound.Greatest);
        return (lower is not null || upper is not null) && !(extent.Upper < extent.Lower);
    }

    /// <summary>The time that a date leaves possible; all time where it is qualified (? ~ %), for nobody says how far it may be off.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isAsWritten">Whether times of day may be compared as they are written, all being of one offset from UTC.</param>
    public static ValueRange Of(PartialDate date, bool isAsWritten)
    {
        if (date.Qualification != DateQualification.None)
        {
            return Everything;
        }

        if (date.TimeOfDay is not { } time)
        {
            return new(RangeBound.OfSecond(date.Earliest, 0), RangeBound.OfSecond(date.Latest, LastSecond));
        }

        var second = (long)time.TotalSeconds;
        var slack = isAsWritten || date.Offset == TimeSpan.Zero ? 0 : FarthestOffset;
        return new(RangeBound.OfSecond(date.Earliest, second - slack), RangeBound.OfSecond(date.Earliest, second + slack));
    }

    private const long LastSecond = 86_399;

    /// <summary>No place keeps a time further from UTC than 14 hours.</summary>
    private const long FarthestOffset = 14 * 60 * 60;
}
