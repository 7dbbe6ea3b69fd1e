namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// What is remembered of the first record of an id, in 63 bits: where it stands (up to 4 TB), whether it was refused, and its date where
/// that is a day of these centuries, so that dates can be compared without reading the record again.
/// </summary>
/// <param name="Bits">The bits; negative for no record.</param>
internal readonly record struct PackedLocation(long Bits)
{
    /// <summary>The longest file of which all places can be told.</summary>
    public const long LongestFile = 1L << PlaceBits;

    private const int PlaceBits = 42;
    private const long PlaceMask = (1L << PlaceBits) - 1;
    private const int DayMask = (1 << 20) - 1;
    private const long RefusedBit = 1L << 62;

    /// <summary>There is no date.</summary>
    private const int NoDay = 1;

    /// <summary>The mark of a record.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="date">Its date, null for none.</param>
    public static PackedLocation Of(long place, PartialDate? date) => new(place | ((long)DayOf(date) << PlaceBits));

    /// <summary>The mark of a record that was refused.</summary>
    public static PackedLocation OfRefused(long place) => new(place | RefusedBit);

    /// <summary>Whether there is a record, read or refused.</summary>
    public bool IsKnown => Bits >= 0;

    /// <summary>Whether the record was refused.</summary>
    public bool IsRefused => Bits >= RefusedBit;

    /// <summary>Where the record stands; negative where there is none, or where it was refused.</summary>
    public long Place => IsKnown && !IsRefused ? Bits & PlaceMask : -1;

    /// <summary>Whether the date of the record is before a date (below 0), after it (above 0) or neither (0, also where one of them is none); null where this cannot be told.</summary>
    public int? CompareDate(PartialDate? date)
    {
        var day = IsKnown && !IsRefused ? (int)(Bits >> PlaceBits) & DayMask : 0;
        var other = DayOf(date);
        return day == 0 || other == 0 ? null
            : day == NoDay || other == NoDay ? 0
            : day.CompareTo(other);
    }

    /// <summary>A number for a day that is larger for later ones, 0 for a date that has none.</summary>
    private static int DayOf(PartialDate? date)
    {
        const int FirstYear = 1000 << 9;
        return date is null ? NoDay
            : date.DayOrder is { } order && order - FirstYear is > NoDay and <= DayMask ? order - FirstYear
            : 0;
    }
}
