using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial class ReadResult
{
    /// <summary>Says everything that is wrong or doubtful, about the text and about the records, in the order of the file.</summary>
    /// <param name="options">What to look for; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null) =>
        DatasetValidation.Report(Dataset, options ?? ValidationOptions.Default, Diagnostics);
}
