namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>How dates are written in a table. Immutable and thread-safe.</summary>
internal sealed record DateForms
{
    /// <summary>The orders of day, month and year that a mapping can declare.</summary>
    public static readonly IReadOnlyList<string> Orders = ["day-month-year", "month-day-year", "year-month-day"];

    /// <summary>The kinds of serial dates: the number of days since 1900 or 1904.</summary>
    public static readonly IReadOnlyList<string> Serials = ["1900", "1904"];

    /// <summary>Gets the order of day, month and year in dates that consist of numbers; null if it is not declared.</summary>
    public string? Order { get; init; }

    /// <summary>Gets formats of .NET, such as <c>dd.MM.yy</c>.</summary>
    public ValueList<string> Formats { get; init; }

    /// <summary>Gets the first year of serial dates; null if numbers are no serial dates.</summary>
    public string? Serial { get; init; }
}
