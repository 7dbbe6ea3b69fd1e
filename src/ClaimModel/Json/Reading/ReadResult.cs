using ClaimModel.Diagnostics;

namespace ClaimModel;

/// <summary>The result of reading a document or JSON Lines: the dataset, and the diagnostics.</summary>
/// <remarks>Records and members that have errors are not in the dataset; all others are. This type is immutable and thread-safe.</remarks>
public sealed partial class ReadResult
{
    internal ReadResult(ClaimDataset dataset, ValueList<Diagnostic> diagnostics, OmittedDiagnostics omitted)
    {
        Dataset = dataset.WithReadErrors(diagnostics, omitted);
        Diagnostics = diagnostics;
        OmittedByRule = omitted;
    }

    /// <summary>Gets the dataset, as far as it could be read; empty if nothing could. <see cref="ClaimDataset.ReadErrors"/> lists the errors, and prevents it from being written.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>
    /// Gets the errors, warnings and info messages, in document order: of each severity the first ones, up to
    /// <see cref="ReadOptions.MaxDiagnostics"/>. <see cref="Omitted"/> is the number of the others.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public long Omitted => OmittedByRule.Total;

    /// <summary>Gets the diagnostics that are not listed.</summary>
    internal OmittedDiagnostics OmittedByRule { get; }

    /// <summary>Gets a value indicating whether there are errors, so that the dataset is incomplete.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>Returns the number of diagnostics of a severity, including those that are not listed.</summary>
    /// <param name="severity">The severity.</param>
    public long Count(DiagnosticSeverity severity) => Diagnostics.LongCount(diagnostic => diagnostic.Severity == severity) + OmittedByRule.Count(severity);

    /// <summary>Returns the dataset if there are no errors.</summary>
    /// <exception cref="InvalidDatasetException">There are errors; the exception lists them as <see cref="Diagnostics"/> does.</exception>
    public ClaimDataset GetDatasetOrThrow() => HasErrors ? throw new InvalidDatasetException(Diagnostics, OmittedByRule) : Dataset;

    /// <summary>Returns the number of diagnostics of each severity, such as <c>2 errors, 1 warning, 0 info messages</c>.</summary>
    public override string ToString() => DiagnosticSeverityExtensions.CountsText(Count);
}
