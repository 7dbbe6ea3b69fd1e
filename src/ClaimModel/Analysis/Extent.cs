namespace ClaimModel.Analysis;

/// <summary>From where to where something reaches, both ends included; two extents without a point in common exclude each other.</summary>
internal readonly record struct Extent(Bound Lower, Bound Upper)
{
    public static Extent Everything { get; } = new(Bound.Least, Bound.Greatest);

    /// <summary>One of many values that are the same or not.</summary>
    public static Extent OfKey(ulong key) => new(Bound.OfKey(key), Bound.OfKey(key));

    public bool IsApartFrom(in Extent other) => Upper < other.Lower || other.Upper < Lower;

    /// <summary>The numbers that a quantity leaves possible; false where it states none, or none is possible.</summary>
    public static bool TryOf(Quantity quantity, out Extent extent)
    {
        var lower = quantity.Lower ?? quantity.Amount;
        var upper = quantity.Upper ?? quantity.Amount;
        extent = new(
            lower is { } least ? Bound.OfNumber(least) : Bound.Least,
            upper is { } greatest ? Bound.OfNumber(greatest) : Bound.Greatest);
        return (lower is not null || upper is not null) && !(extent.Upper < extent.Lower);
    }

    /// <summary>The time that a date leaves possible; all time where it is qualified (? ~ %), for nobody says how far it may be off.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isAsWritten">Whether times of day may be compared as they are written, all being of one offset from UTC.</param>
    public static Extent Of(PartialDate date, bool isAsWritten)
    {
        if (date.Qualification != DateQualification.None)
        {
            return Everything;
        }

        if (date.TimeOfDay is not { } time)
        {
            return new(Bound.OfSecond(date.Earliest, 0), Bound.OfSecond(date.Latest, LastSecond));
        }

        var second = (long)time.TotalSeconds;
        var slack = isAsWritten || date.Offset == TimeSpan.Zero ? 0 : FarthestOffset;
        return new(Bound.OfSecond(date.Earliest, second - slack), Bound.OfSecond(date.Earliest, second + slack));
    }

    private const long LastSecond = 86_399;

    /// <summary>No place keeps a time further from UTC than 14 hours.</summary>
    private const long FarthestOffset = 14 * 60 * 60;
}
