using ClaimModel.Validation;

namespace ClaimModel;

public sealed partial class RecordReadResult<TRecord>
{
    /// <summary>
    /// Evaluates the rules on the record, and returns their diagnostics together with those of reading, in the order of the text.
    /// Unless the record is a whole dataset, rules that need the dataset are skipped.
    /// </summary>
    /// <param name="options">The rules and other options; null for the defaults.</param>
    public ValidationReport Validate(ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        return _readable is ClaimDataset dataset
            ? DatasetRuleRunner.Report(dataset, options, Diagnostics, OmittedByRule)
            : DatasetRuleRunner.Report(_readable, lookup: null, dataset: null, options, Diagnostics, OmittedByRule, _document);
    }
}
