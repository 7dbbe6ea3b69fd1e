namespace ClaimModel;

/// <summary>What came of reading a document: the dataset, and everything that was wrong with the text.</summary>
/// <remarks>Records and members that were wrong are left out of the dataset; all others are there. Thread-safe.</remarks>
public sealed partial class ReadResult
{
    internal ReadResult(ClaimDataset dataset, ValueList<Diagnostic> diagnostics)
    {
        Dataset = dataset;
        Diagnostics = diagnostics;
    }

    /// <summary>What could be read; without records where nothing could.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Everything wrong or doubtful, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything was refused, so that the dataset is not all of the document.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The dataset, where nothing was refused.</summary>
    /// <exception cref="InvalidDatasetException">Something was refused.</exception>
    public ClaimDataset GetDatasetOrThrow() => HasErrors ? throw new InvalidDatasetException(Diagnostics) : Dataset;
}
