using ClaimModel.Interchange.Importing;
using ClaimModel.JsonLines;

namespace ClaimModel.Interchange;

/// <summary>The report of an import: problems at their locations in the foreign file, changes and losses.</summary>
/// <remarks>Nothing is lost in silence: content without a member in the model is either kept in a custom member, or dropped; both are listed in <see cref="Losses"/>.</remarks>
public class ImportReport
{
    private readonly long[] _counts;

    internal ImportReport(RecordCounts records, ImportLog log)
    {
        Records = records;
        Diagnostics = log.Diagnostics();
        Losses = log.Losses;
        _counts = log.CountsOf();
    }

    /// <summary>Gets the number of records that were imported.</summary>
    public RecordCounts Records { get; }

    /// <summary>
    /// Gets the problems in the order in which they were found, and then the changes that the import made, each kind once: of each severity the first
    /// ones, up to <see cref="ImportOptions.MaxDiagnostics"/>. <see cref="Omitted"/> is the number of the others.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ImportOptions.MaxDiagnostics"/>.</summary>
    public long Omitted => _counts.Sum() - Diagnostics.Count;

    /// <summary>Gets the content that the model has no member for, counted over the whole file.</summary>
    public ValueList<ImportLoss> Losses { get; }

    /// <summary>Gets a value indicating whether there are errors: something could not be read, and is missing from the result.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>Returns the number of diagnostics of a severity, including those that are not listed.</summary>
    /// <param name="severity">The severity.</param>
    public long Count(DiagnosticSeverity severity) => _counts[(int)severity];
}
