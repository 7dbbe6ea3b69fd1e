namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>How numbers are written in a table. Immutable and thread-safe.</summary>
internal sealed record NumberForms
{
    /// <summary>Gets the decimal separator, a period or a comma; null if it is not declared.</summary>
    public string? Decimal { get; init; }

    /// <summary>Gets the separator of groups of digits; null if it is not declared.</summary>
    public string? Grouping { get; init; }
}
