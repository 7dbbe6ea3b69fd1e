namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>A value of a member that does not come from a cell: a constant, or the default for empty cells.</summary>
/// <param name="Target">The path of the member.</param>
/// <param name="Values">The values; one, unless the member is a list.</param>
/// <param name="Location">The location in the mapping, for diagnostics.</param>
internal sealed record FixedValue(string Target, ValueList<string> Values, DiagnosticLocation Location);
