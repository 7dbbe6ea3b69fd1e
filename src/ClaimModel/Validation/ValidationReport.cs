
namespace ClaimModel.Validation;

/// <summary>The result of validation: the diagnostics, in document order.</summary>
/// <remarks>Only errors make a dataset invalid. This type is immutable and thread-safe.</remarks>
public sealed partial class ValidationReport
{
    private readonly long[] _counts;

    internal ValidationReport(ValueList<Diagnostic> diagnostics)
        : this(diagnostics, [.. Enum.GetValues<DiagnosticSeverity>().Order().Select(severity => diagnostics.LongCount(diagnostic => diagnostic.Severity == severity))])
    {
    }

    /// <param name="diagnostics">The listed diagnostics.</param>
    /// <param name="counts">The number of diagnostics of each severity, indexed by its value.</param>
    internal ValidationReport(ValueList<Diagnostic> diagnostics, long[] counts)
    {
        Diagnostics = diagnostics;
        _counts = counts;
    }

    /// <summary>
    /// Gets the diagnostics in document order, or in the order of the records if the dataset was not read from text: of each severity the first ones,
    /// up to <see cref="ValidationOptions.MaxDiagnostics"/>. <see cref="Omitted"/> is the number of the others.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the number of diagnostics that are not listed because of <see cref="ValidationOptions.MaxDiagnostics"/>, or because they were not listed when the dataset was read (<see cref="ReadOptions.MaxDiagnostics"/>).</summary>
    public long Omitted => _counts.Sum() - Diagnostics.Count;

    /// <summary>Gets a value indicating whether there are errors. If there are none, the dataset is valid.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>Returns the number of diagnostics of a severity, including those that are not listed.</summary>
    /// <param name="severity">The severity.</param>
    public long Count(DiagnosticSeverity severity) => _counts[(int)severity];

    /// <summary>Returns the listed diagnostics of a severity, in order.</summary>
    /// <param name="severity">The severity.</param>
    public IEnumerable<Diagnostic> Of(DiagnosticSeverity severity) => Diagnostics.Where(diagnostic => diagnostic.Severity == severity);

    /// <summary>Returns the number of diagnostics of each severity, such as <c>2 errors, 1 warning, 0 info messages</c>.</summary>
    public override string ToString() => DiagnosticSeverityExtensions.CountsText(Count);
}
