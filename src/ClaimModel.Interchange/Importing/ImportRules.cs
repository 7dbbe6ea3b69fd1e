namespace ClaimModel.Interchange;

/// <summary>The rules that imports report, in addition to those of the library. Their codes begin with CM7.</summary>
public static class ImportRules
{
    /// <summary>Gets the rule about files that are not well-formed in their format.</summary>
    public static Rule Syntax { get; } = new(
        "CM7001", "import-syntax", DiagnosticSeverity.Error,
        "The file is well-formed in its format.",
        "What is not well-formed cannot be imported; the rest of the file is imported if the format permits it.",
        "a YAML file in which a line is indented with a tab",
        "Correct the file at the reported location, or choose another format with --from.");

    /// <summary>Gets the rule about limits on untrusted input.</summary>
    public static Rule Limit { get; } = new(
        "CM7002", "import-limit", DiagnosticSeverity.Error,
        "The file is within the limits on size, rows, columns, nesting and decompressed size.",
        "Foreign files are untrusted; limits bound the time and memory that an import takes.",
        "a workbook of 1 MB that decompresses to 10 GB",
        "Import only files that you trust with a higher limit, or split the file.");

    /// <summary>Gets the rule about values that cannot be converted.</summary>
    public static Rule Value { get; } = new(
        "CM7003", "import-value", DiagnosticSeverity.Error,
        "Values can be converted to the members that they are mapped to.",
        "A value that cannot be converted is not imported, because a guess could change what was said.",
        "the date 31.02.2020, or the number \"about ten\"",
        "Correct the value, or change the mapping of the column.");

    /// <summary>Gets the rule about content that records require.</summary>
    public static Rule Required { get; } = new(
        "CM7004", "import-required", DiagnosticSeverity.Error,
        "Each row or item has what a record requires, such as the text of a claim.",
        "A record without its required members cannot be created.",
        "a row of a table without a value in the column of the claim",
        "Enter the value, or remove the row.");

    /// <summary>Gets the rule about values that were converted.</summary>
    public static Rule Converted { get; } = new(
        "CM7005", "import-converted", DiagnosticSeverity.Info,
        "Values that an import changes are reported once for each kind of change, with their number.",
        "Conversions such as those of dates and markup change how something is written; the report shows what was changed.",
        "the date \"September 18, 2025\", which becomes 2025-09-18",
        "No action is needed if the change is right; otherwise change the mapping.");

    /// <summary>Gets the rule about ids that several records have.</summary>
    public static Rule RepeatedId { get; } = new(
        "CM7006", "import-repeated-id", DiagnosticSeverity.Warning,
        "Records with the same id are identical.",
        "Records that differ must be told apart, so the later one is given an id of its own.",
        "two rows with the same id, but different texts",
        "Correct the ids, or choose the columns that identify a record in the mapping.");

    /// <summary>Gets the rule about content that is doubtful, but imported.</summary>
    public static Rule Doubtful { get; } = new(
        "CM7007", "import-doubtful", DiagnosticSeverity.Warning,
        "The content makes sense in its format.",
        "Published files often contain values that contradict their own format; they are imported as far as they make sense.",
        "a rating whose best and worst values are equal",
        "Correct the file, or check the imported record.");

    /// <summary>Gets the rule about mappings of tables.</summary>
    public static Rule Mapping { get; } = new(
        "CM7008", "import-mapping", DiagnosticSeverity.Error,
        "The mapping refers to columns and members that exist.",
        "A mistake in a mapping would import a column into the wrong member, or not at all.",
        "a mapping of the column \"speeker\", which the table does not have",
        "Correct the mapping; \"claimmodel import FILE --suggest\" writes one to start from.");

    /// <summary>Gets all rules, in the order of their codes.</summary>
    public static ValueList<Rule> All { get; } = [Syntax, Limit, Value, Required, Converted, RepeatedId, Doubtful, Mapping];
}
