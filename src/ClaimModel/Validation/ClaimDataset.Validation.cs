using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Evaluates the rules for the dataset and its records. Diagnostics have a line and column if the dataset was read from text and has not been changed.</summary>
    /// <remarks>Diagnostics of reading are not included; <see cref="ReadResult.Validate"/> returns both. Takes time proportional to the number of records and references.</remarks>
    /// <param name="options">The rules and settings; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null) =>
        DatasetRuleRunner.Report(this, options ?? ValidationOptions.Default, []);
}
