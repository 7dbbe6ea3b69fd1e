using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial class ReadResult
{
    /// <summary>Returns the diagnostics of reading and those of evaluating the rules for the records, in document order.</summary>
    /// <param name="options">The rules and settings; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null) =>
        DatasetRuleRunner.Report(Dataset, options ?? ValidationOptions.Default, Diagnostics);
}
