namespace ClaimModel.JsonLines;

/// <summary>What came of reading one line of JSON Lines: the record, and everything that was wrong with the line.</summary>
/// <param name="Number">The number of the line in the file, counted from 1; blank lines count and are passed over.</param>
/// <param name="Record">
/// An <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Claim"/> or <see cref="Contradiction"/>;
/// for the line of the dataset a <see cref="ClaimDataset"/> without records. Null where the line was refused.
/// </param>
/// <param name="Diagnostics">Everything wrong or doubtful, in the order of the line. Pointers are those in the record of the line.</param>
public sealed record JsonLinesRecord(long Number, ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether anything in the line was refused.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
