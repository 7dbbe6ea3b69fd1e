namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// The first record of an id in 63 bits: its offset (up to 4 TB), whether it was skipped, and its date if that is a day of the years
/// 1000 to 3047, so that dates are compared without reading the record again.
/// </summary>
/// <remarks>Without the date, validating 300,000 claims of which 5 % refer to earlier claims takes 7 % more processor time.</remarks>
/// <param name="Bits">The bits; negative if there is no record.</param>
internal readonly record struct PackedLocation(long Bits)
{
    /// <summary>The maximum length of a file.</summary>
    public const long MaxFileLength = 1L << OffsetBits;

    private const int OffsetBits = 42;
    private const long OffsetMask = (1L << OffsetBits) - 1;
    private const int DayMask = (1 << 20) - 1;
    private const long SkippedBit = 1L << 62;

    /// <summary>There is no date.</summary>
    private const int NoDay = 1;

    /// <summary>Returns the location of a record.</summary>
    /// <param name="offset">Its offset.</param>
    /// <param name="date">Its date; null if it has none.</param>
    public static PackedLocation Of(long offset, PartialDate? date) => new(offset | ((long)DayOf(date) << OffsetBits));

    /// <summary>Returns the location of a skipped record.</summary>
    public static PackedLocation OfSkipped(long offset) => new(offset | SkippedBit);

    /// <summary>Gets whether there is a record, read or skipped.</summary>
    public bool IsKnown => Bits >= 0;

    /// <summary>Gets whether the record was skipped.</summary>
    public bool IsSkipped => Bits >= SkippedBit;

    /// <summary>Gets the offset of the record; negative if there is none or it was skipped.</summary>
    public long Offset => IsKnown && !IsSkipped ? Bits & OffsetMask : -1;

    /// <summary>Compares the date of the record with another date: negative if it is earlier, positive if it is later, 0 if neither or if one of them is missing; null if unknown.</summary>
    public int? CompareDate(PartialDate? date)
    {
        var day = IsKnown && !IsSkipped ? (int)(Bits >> OffsetBits) & DayMask : 0;
        var other = DayOf(date);
        return day == 0 || other == 0 ? null
            : day == NoDay || other == NoDay ? 0
            : day.CompareTo(other);
    }

    /// <summary>Returns a number that grows with the day; 0 for other dates.</summary>
    private static int DayOf(PartialDate? date)
    {
        const int FirstYear = 1000 << 9;
        return date is null ? NoDay
            : date.DayOrder is { } order && order - FirstYear is > NoDay and <= DayMask ? order - FirstYear
            : 0;
    }
}
