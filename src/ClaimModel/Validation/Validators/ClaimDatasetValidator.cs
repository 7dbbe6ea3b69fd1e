using ClaimModel.Json.Codecs;

namespace ClaimModel.Validation;

/// <summary>A FluentValidation validator that evaluates all rules on a dataset and its records, and reports the errors with which it was read, as <see cref="ClaimDataset.Validate"/> does.</summary>
/// <param name="options">The rules and other options; null for the defaults.</param>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed partial class ClaimDatasetValidator(ValidationOptions? options = null) : RecordValidator<ClaimDataset>(options, JsonCodecs.Record<ClaimDataset>().Schema, static (dataset, options) => DatasetRuleRunner.Find(dataset, options))
{
    private protected override ValueList<Diagnostic> ReadErrorsOf(ClaimDataset record) => record.ReadErrors;
}
