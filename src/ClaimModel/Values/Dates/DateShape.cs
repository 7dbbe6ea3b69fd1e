namespace ClaimModel.Values.Dates;

/// <summary>What the scanner read from the text of a <see cref="PartialDate"/>, in eight bytes.</summary>
/// <remarks>The time of day, the offset and the number of a long year are read from the text again when somebody asks.</remarks>
internal readonly struct DateShape
{
    /// <summary>The year with unspecified digits as 0; 0 for a long year.</summary>
    internal short Year { get; init; }

    /// <summary>1 to 12, a season 21 to 24, or 0 when not stated.</summary>
    internal byte Month { get; init; }

    /// <summary>1 to 31, or 0 when not stated.</summary>
    internal byte Day { get; init; }

    internal bool IsLongYear { get; init; }

    internal bool HasUnspecifiedDigits { get; init; }

    /// <summary>Whether the text is a day and nothing else.</summary>
    internal bool IsPlainDay => Precision == PartialDatePrecision.Day && Qualification == DateQualification.None && !IsLongYear && !HasUnspecifiedDigits;

    /// <summary>A number for a plain day that is larger for later ones.</summary>
    internal int DayOrder => (Year * 512) + (Month * 32) + Day;

    private readonly byte _precision;
    private readonly byte _qualification;

    internal PartialDatePrecision Precision
    {
        get => (PartialDatePrecision)_precision;
        init => _precision = (byte)value;
    }

    internal DateQualification Qualification
    {
        get => (DateQualification)_qualification;
        init => _qualification = (byte)value;
    }
}
