using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Evaluates the rules on the dataset and its records.</summary>
    /// <remarks>
    /// Diagnostics have a line and a column if the dataset was read from text and has not been changed since. Errors that were found when the
    /// dataset was read are not included; <see cref="ReadResult.Validate"/> returns these too. Takes O(n) time in the number of records and
    /// references.
    /// </remarks>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null) =>
        DatasetRuleRunner.Report(this, options ?? ValidationOptions.Default, []);
}
