namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>Which member a column feeds, and how its cells are converted. Immutable and thread-safe.</summary>
/// <param name="Column">The heading, or <c>#</c> and the number of the column from 1.</param>
/// <param name="Target">The path of the member; null if the column is dropped.</param>
/// <param name="Location">The location in the mapping, for diagnostics.</param>
internal sealed record ColumnMapping(string Column, string? Target, DiagnosticLocation Location)
{
    /// <summary>Gets the separator of several values in a cell; null if a cell is one value.</summary>
    public string? Separator { get; init; }

    /// <summary>Gets the text between the cells of several columns that feed one member.</summary>
    public string Join { get; init; } = " ";

    /// <summary>Gets the form of dates; null for that of the table.</summary>
    public DateForms? Dates { get; init; }

    /// <summary>Gets the form of numbers; null for that of the table.</summary>
    public NumberForms? Numbers { get; init; }

    /// <summary>Gets the words that stand for an empty cell; null for those of the table.</summary>
    public ValueList<string>? Empty { get; init; }

    /// <summary>Gets whether markup is converted to text; null for the choice of the table.</summary>
    public bool? Html { get; init; }

    /// <summary>Gets the name of the scale of verdicts; null if there is none.</summary>
    public string? Scale { get; init; }

    /// <summary>Gets the type of a custom member: <c>text</c>, <c>number</c> or <c>boolean</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>Gets a value indicating whether the mapping was derived from the heading, so that a custom member is a loss.</summary>
    public bool IsUnmapped { get; init; }
}
