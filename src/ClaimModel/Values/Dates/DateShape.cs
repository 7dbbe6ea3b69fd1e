namespace ClaimModel.Values.Dates;

/// <summary>The components of a <see cref="PartialDate"/> that the scanner reads.</summary>
/// <remarks>The time of day, the offset and the number of a long year are parsed again when they are needed.</remarks>
internal readonly struct DateShape
{
    /// <summary>Gets the year, with 0 for each unspecified digit; 0 for a long year.</summary>
    internal short Year { get; init; }

    /// <summary>Gets the month, 1 to 12, or the season, 21 to 24; 0 if neither is stated.</summary>
    internal byte Month { get; init; }

    /// <summary>Gets the day of the month, 1 to 31; 0 if it is not stated.</summary>
    internal byte Day { get; init; }

    internal bool IsLongYear { get; init; }

    internal bool HasUnspecifiedDigits { get; init; }

    /// <summary>Gets a value indicating whether the date is a day without a time or a qualification.</summary>
    internal bool IsPlainDay => Precision == PartialDatePrecision.Day && IsPlain;

    /// <summary>Gets a value indicating whether the date is a day, a month or a year without a time or a qualification.</summary>
    internal bool IsPlain => Precision is PartialDatePrecision.Day or PartialDatePrecision.Month or PartialDatePrecision.Year && Qualification == DateQualification.None && !IsLongYear && !HasUnspecifiedDigits;

    /// <summary>Gets a number that orders plain days, larger for later days. A month is numbered as if its day were 0, and a year as if its month were 0, too.</summary>
    internal int DayOrder => (Year * 512) + (Month * 32) + Day;

    internal PartialDatePrecision Precision { get; init; }

    internal DateQualification Qualification { get; init; }
}
