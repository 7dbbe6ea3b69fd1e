namespace ClaimModel;

/// <summary>The result of reading a document or JSON Lines: the dataset, and the diagnostics.</summary>
/// <remarks>Records and members that have errors are not in the dataset; all others are. This type is immutable and thread-safe.</remarks>
public sealed partial class ReadResult
{
    internal ReadResult(ClaimDataset dataset, ValueList<Diagnostic> diagnostics)
    {
        Dataset = dataset.WithReadErrors(diagnostics);
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the dataset, as far as it could be read; empty if nothing could. <see cref="ClaimDataset.ReadErrors"/> lists the errors, and prevents it from being written.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets all errors, warnings and info messages, in document order.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets a value indicating whether there are errors, so that the dataset is incomplete.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Returns the dataset if there are no errors.</summary>
    /// <exception cref="InvalidDatasetException">There are errors; the exception lists all of them.</exception>
    public ClaimDataset GetDatasetOrThrow() => HasErrors ? throw new InvalidDatasetException(Diagnostics) : Dataset;

    /// <summary>Returns the number of diagnostics of each severity, such as <c>2 errors, 1 warning, 0 info messages</c>.</summary>
    public override string ToString() => DiagnosticSeverityExtensions.CountsText(Diagnostics);
}
