namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>The mapping of a table. Immutable and thread-safe.</summary>
internal sealed record TableSettings
{
    /// <summary>The words that stand for an empty cell, unless the mapping lists others.</summary>
    public static readonly ValueList<string> DefaultEmpty = ["null", "nil", "n/a", "na", "#n/a", "nan", "none", "-", "--", "–", "—", "\\n"];

    /// <summary>Gets the location in the mapping, for diagnostics.</summary>
    public DiagnosticLocation Location { get; init; } = DiagnosticLocation.Dataset;

    /// <summary>Gets the file, relative to the folder of the mapping; null for the input.</summary>
    public string? File { get; init; }

    /// <summary>Gets the name of the sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets the type of the records, such as <c>claim</c>.</summary>
    public string Record { get; init; } = "claim";

    /// <summary>Gets a value indicating whether the first row has headings.</summary>
    public bool Headings { get; init; } = true;

    /// <summary>Gets the separator of cells; null to detect it.</summary>
    public string? Separator { get; init; }

    /// <summary>Gets whether cells can be in quotation marks; null for the convention of the format.</summary>
    public bool? Quotes { get; init; }

    public ValueList<ColumnMapping> Columns { get; init; }

    public ValueList<FixedValue> Constants { get; init; }

    public ValueList<FixedValue> Defaults { get; init; }

    /// <summary>Gets the columns from which ids are made; empty for the text or name.</summary>
    public ValueList<(string Column, DiagnosticLocation Location)> Id { get; init; }

    public ValueList<string> Empty { get; init; } = DefaultEmpty;

    public DateForms Dates { get; init; } = new();

    public NumberForms Numbers { get; init; } = new();

    public bool Html { get; init; } = true;

    /// <summary>Gets a value indicating whether columns without mapping are kept as custom members.</summary>
    public bool KeepsUnmapped { get; init; } = true;

    public ActorRules Actors { get; init; } = new();

    /// <summary>Gets the address that relative addresses of sources refer to; null if there is none.</summary>
    public Uri? Base { get; init; }

    public ValueList<(string Name, RatingScale Scale)> Scales { get; init; }
}
