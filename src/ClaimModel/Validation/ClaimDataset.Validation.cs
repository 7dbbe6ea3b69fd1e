using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Evaluates the rules on the dataset and its records.</summary>
    /// <remarks>
    /// Diagnostics have a line and a column if the dataset was read from a document and has not been changed since. The errors with which the
    /// dataset was read (<see cref="ReadErrors"/>) are included, with their location in the text; <see cref="ReadResult.Validate"/> also returns
    /// the warnings of reading. Takes O(n) time in the number of records and
    /// references.
    /// </remarks>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public ValidationReport Validate(ValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        DatasetRuleRunner.Report(this, options ?? ValidationOptions.Default, ReadErrors, OmittedReadErrors, cancellationToken);
}
