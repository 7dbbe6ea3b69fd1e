using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial class ReadResult
{
    /// <summary>Evaluates the rules on the dataset, and returns their diagnostics together with those of reading, in document order.</summary>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public ValidationReport Validate(ValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        DatasetRuleRunner.Report(Dataset, options ?? ValidationOptions.Default, Diagnostics, OmittedByRule, cancellationToken);
}
