namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// The first record of an id in 63 bits: its offset (up to 4 TB), whether it was skipped, and its date if that is a day, month or year
/// of the years 1000 to 3047, so that dates are compared without reading the record again.
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

    /// <summary>The number of January 1 of the year 1000, with the month and the day 0.</summary>
    private const int FirstYear = 1000 << 9;

    /// <summary>The bits of the day in a number.</summary>
    private const int DaysOfMonthMask = (1 << 5) - 1;

    /// <summary>The bits of the month and the day in a number.</summary>
    private const int DaysOfYearMask = (1 << 9) - 1;

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

    /// <summary>Compares the date of the record with another date: negative if it is certainly earlier, positive if it is certainly later, 0 if neither or if one of them is missing; null if unknown.</summary>
    public int? CompareDate(PartialDate? date)
    {
        var day = IsKnown && !IsSkipped ? (int)(Bits >> OffsetBits) & DayMask : 0;
        var other = DayOf(date);
        return day == 0 || other == 0 ? null
            : day == NoDay || other == NoDay ? 0
            : LastDayOf(day) < other ? -1 // the number of a month or year is less than that of its first day
            : day > LastDayOf(other) ? 1
            : 0;
    }

    /// <summary>Returns the number of a day, month or year; 0 for other dates.</summary>
    private static int DayOf(PartialDate? date) =>
        date is null ? NoDay
        : date.DayOrder is { } order && order - FirstYear is > NoDay and <= DayMask ? order - FirstYear
        : 0;

    /// <summary>Returns a number that is not less than that of the last day of a day, month or year, and less than that of the next day.</summary>
    private static int LastDayOf(int date) =>
        (date & DaysOfMonthMask) != 0 ? date
        : (date & DaysOfYearMask) != 0 ? date | DaysOfMonthMask
        : date | DaysOfYearMask;
}
