namespace ClaimModel.Validation;

/// <summary>A FluentValidation validator that evaluates all rules for a dataset and its records; it finds the same as <see cref="ClaimDataset.Validate"/>.</summary>
/// <param name="options">The rules and settings; null for the defaults.</param>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class ClaimDatasetValidator(ValidationOptions? options = null) : RecordValidator<ClaimDataset>(options, DatasetRuleRunner.Find);
