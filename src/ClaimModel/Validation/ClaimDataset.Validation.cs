using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Says what is wrong or doubtful about the records, with line and column where they were read from text and not changed since.</summary>
    /// <remarks>What reading itself reported is not said again: <see cref="ReadResult.Validate"/> says both. Costs O(n) in the records and what they refer to.</remarks>
    /// <param name="options">What to look for; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null) =>
        DatasetValidation.Report(this, options ?? ValidationOptions.Default, []);
}
