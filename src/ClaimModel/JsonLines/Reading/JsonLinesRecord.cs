using ClaimModel.Diagnostics;

namespace ClaimModel.JsonLines;

/// <summary>The result of reading a line of JSON Lines: the record and the diagnostics of the line.</summary>
/// <param name="Number">The number of the line in the file, counted from 1. Blank lines are skipped, but counted.</param>
/// <param name="Record">
/// An <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Unit"/>, <see cref="Claim"/> or <see cref="Contradiction"/>;
/// for the header line a <see cref="ClaimDataset"/> without records. Null if the line was skipped because of an error.
/// </param>
/// <param name="Diagnostics">The errors and warnings, in the order of the line: of each severity the first ones, up to <see cref="ReadOptions.MaxDiagnostics"/>. JSON Pointers are relative to the record.</param>
public sealed partial record JsonLinesRecord(long Number, ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public long Omitted => OmittedByRule.Total;

    /// <summary>Gets the diagnostics that are not listed.</summary>
    internal OmittedDiagnostics OmittedByRule { get; init; } = OmittedDiagnostics.None;

    /// <summary>Gets whether the line has an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Returns the record if the line has no errors, so that nothing is lost if records are written elsewhere.</summary>
    /// <exception cref="InvalidDatasetException">The line has errors; the exception lists all of them.</exception>
    public ExtensibleRecord GetRecordOrThrow() => HasErrors || Record is null ? throw new InvalidDatasetException(Diagnostics, OmittedByRule) : Record;
}
