namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Specifies what the number format of a cell shows of a date.</summary>
[Flags]
internal enum DateParts
{
    /// <summary>The format is not one of dates.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 4,

    /// <summary>The time of day.</summary>
    Time = 8,

    /// <summary>The year, month and day.</summary>
    Date = Year | Month | Day,
}
