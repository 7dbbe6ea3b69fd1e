namespace ClaimModel;

/// <summary>What a validation found, in the order of the file.</summary>
/// <remarks>A warning does not make a dataset invalid. Immutable and thread-safe.</remarks>
public sealed class ValidationReport
{
    internal ValidationReport(ValueList<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>Everything found, in the order of the file; of a dataset that was not read from text, in the order of its records.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is any error.</summary>
    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    /// <summary>How many findings there are of a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>The findings of a severity, in order.</summary>
    public IEnumerable<Diagnostic> Of(DiagnosticSeverity severity) => Diagnostics.Where(diagnostic => diagnostic.Severity == severity);

    /// <summary>How many findings there are of each severity.</summary>
    public override string ToString() =>
        $"{Count(DiagnosticSeverity.Error)} errors, {Count(DiagnosticSeverity.Warning)} warnings, {Count(DiagnosticSeverity.Info)} infos";
}
