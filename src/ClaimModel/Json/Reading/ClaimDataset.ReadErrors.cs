namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private UncomparedErrors _readErrors;

    /// <summary>Gets the errors with which this dataset was read: what they are about is not part of it. Empty if everything was read, or if the dataset was created in code.</summary>
    /// <remarks>
    /// <para>
    /// These are the errors in <see cref="ReadResult.Diagnostics"/>, in the same order. Copies made by a <c>with</c> expression,
    /// <see cref="ToBuilder"/> or <see cref="Analysis.FinderResult.ToDataset"/> have the same errors. They do not affect equality, and are not written.
    /// </para>
    /// <para>
    /// <see cref="Validate"/> reports these errors again. A dataset that has any cannot be written, because what could not be read would be
    /// lost: every method that writes it, and <see cref="System.Text.Json.JsonSerializer"/>, throws an <see cref="InvalidDatasetException"/>,
    /// unless the loss is accepted with <see cref="AcceptLoss"/> or <see cref="WriteOptions.AcceptLoss"/>.
    /// </para>
    /// </remarks>
    public ValueList<Diagnostic> ReadErrors => _readErrors.Errors;

    /// <summary>Returns a copy without <see cref="ReadErrors"/>, which can be written although something is missing from it.</summary>
    /// <remarks>Diagnostics of the copy have no line and column, because it is no longer what the text says.</remarks>
    /// <returns>The copy; the dataset itself if there are no such errors.</returns>
    public ClaimDataset AcceptLoss() => ReadErrors.IsEmpty ? this : this with { _readErrors = default, _sourceDocument = default };

    /// <summary>Returns the dataset with the errors among the diagnostics of reading it.</summary>
    internal ClaimDataset WithReadErrors(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToValueList();
        return errors.IsEmpty ? this : this with { _readErrors = new(errors) };
    }

    /// <exception cref="InvalidDatasetException">There are errors of reading.</exception>
    private void ThrowIfReadWithErrors()
    {
        if (!ReadErrors.IsEmpty)
        {
            throw InvalidDatasetException.ForLoss(ReadErrors);
        }
    }

    /// <summary>A list of errors that does not affect equality.</summary>
    private readonly struct UncomparedErrors(ValueList<Diagnostic> errors) : IEquatable<UncomparedErrors>
    {
        public ValueList<Diagnostic> Errors { get; } = errors;

        public bool Equals(UncomparedErrors other) => true;

        public override bool Equals(object? obj) => obj is UncomparedErrors;

        public override int GetHashCode() => 0;
    }
}
