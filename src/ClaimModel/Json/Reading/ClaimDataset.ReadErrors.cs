using ClaimModel.Diagnostics;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private UncomparedErrors _readErrors;

    /// <summary>Gets the errors with which this dataset was read: what they are about is not part of it. Empty if everything was read, or if the dataset was created in code.</summary>
    /// <remarks>
    /// <para>
    /// These are the errors in <see cref="ReadResult.Diagnostics"/>, in the same order; <see cref="ReadErrorCount"/> also counts those beyond
    /// <see cref="ReadOptions.MaxDiagnostics"/>. Copies made by a <c>with</c> expression,
    /// <see cref="ToBuilder"/> or <see cref="Analysis.FinderResult.ToDataset"/> have the same errors. They do not affect equality, and are not written.
    /// </para>
    /// <para>
    /// <see cref="Validate"/> reports these errors again. A dataset that has any cannot be written, because what could not be read would be
    /// lost: every method that writes it, and <see cref="System.Text.Json.JsonSerializer"/>, throws an <see cref="InvalidDatasetException"/>,
    /// unless the loss is accepted with <see cref="AcceptLoss"/> or <see cref="WriteOptions.AcceptLoss"/>.
    /// </para>
    /// </remarks>
    public ValueList<Diagnostic> ReadErrors => _readErrors.Errors;

    /// <summary>Gets the number of errors with which this dataset was read, including those that <see cref="ReadErrors"/> does not list because of <see cref="ReadOptions.MaxDiagnostics"/>.</summary>
    public long ReadErrorCount => ReadErrors.Count + OmittedReadErrors.Total;

    /// <summary>Gets the errors of reading that are not listed.</summary>
    internal OmittedDiagnostics OmittedReadErrors => _readErrors.Omitted ?? OmittedDiagnostics.None;

    /// <summary>Returns a copy without <see cref="ReadErrors"/>, which can be written although something is missing from it.</summary>
    /// <remarks>Diagnostics of the copy have no line and column, because it is no longer what the text says.</remarks>
    /// <returns>The copy; the dataset itself if there are no such errors.</returns>
    public ClaimDataset AcceptLoss() => ReadErrors.IsEmpty ? this : this with { _readErrors = default, _sourceDocument = default };

    /// <summary>Returns the dataset with the errors among the diagnostics of reading it.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="omitted">The diagnostics that are not listed: only if errors are.</param>
    internal ClaimDataset WithReadErrors(IEnumerable<Diagnostic> diagnostics, OmittedDiagnostics omitted)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToValueList();
        return errors.IsEmpty ? this : this with { _readErrors = new(errors, omitted.Select(static rule => rule.Severity == DiagnosticSeverity.Error ? rule.Severity : null)) };
    }

    /// <exception cref="InvalidDatasetException">There are errors of reading.</exception>
    private void ThrowIfReadWithErrors()
    {
        if (!ReadErrors.IsEmpty)
        {
            throw InvalidDatasetException.ForLoss(ReadErrors, OmittedReadErrors);
        }
    }

    /// <summary>Errors that do not affect equality.</summary>
    private readonly struct UncomparedErrors(ValueList<Diagnostic> errors, OmittedDiagnostics omitted) : IEquatable<UncomparedErrors>
    {
        public ValueList<Diagnostic> Errors { get; } = errors;

        public OmittedDiagnostics? Omitted { get; } = omitted;

        public bool Equals(UncomparedErrors other) => true;

        public override bool Equals(object? obj) => obj is UncomparedErrors;

        public override int GetHashCode() => 0;
    }
}
