namespace ClaimModel.Validation;

/// <summary>What a validation found, in the order of the file.</summary>
/// <remarks>A warning does not make a dataset invalid. Immutable and thread-safe.</remarks>
public sealed class ValidationReport
{
    private readonly long[] _counts;

    internal ValidationReport(ValueList<Diagnostic> diagnostics)
        : this(diagnostics, [.. Enum.GetValues<DiagnosticSeverity>().Order().Select(severity => diagnostics.LongCount(diagnostic => diagnostic.Severity == severity))])
    {
    }

    /// <param name="diagnostics">What is listed.</param>
    /// <param name="counts">How many findings there are of each severity, by its number.</param>
    internal ValidationReport(ValueList<Diagnostic> diagnostics, long[] counts)
    {
        Diagnostics = diagnostics;
        _counts = counts;
    }

    /// <summary>
    /// Everything found, in the order of the file; of a dataset that was not read from text, in the order of its records.
    /// Of a file that was validated as a stream no more than was asked for: <see cref="Omitted"/> says how many more there are.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>How many findings are counted and not listed; 0 except of a stream.</summary>
    public long Omitted => _counts.Sum() - Diagnostics.Count;

    /// <summary>Whether there is any error.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>How many findings there are of a severity, listed or not.</summary>
    public long Count(DiagnosticSeverity severity) => _counts[(int)severity];

    /// <summary>The findings of a severity that are listed, in order.</summary>
    public IEnumerable<Diagnostic> Of(DiagnosticSeverity severity) => Diagnostics.Where(diagnostic => diagnostic.Severity == severity);

    /// <summary>How many findings there are of each severity.</summary>
    public override string ToString() =>
        $"{Count(DiagnosticSeverity.Error)} errors, {Count(DiagnosticSeverity.Warning)} warnings, {Count(DiagnosticSeverity.Info)} infos";
}
