namespace ClaimModel.Validation;

/// <summary>A FluentValidation validator that evaluates the rules for a source, without those that need the rest of the dataset: see <see cref="ClaimDatasetValidator"/>.</summary>
/// <param name="options">The rules and settings; null for the defaults.</param>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class SourceValidator(ValidationOptions? options = null) : RecordValidator<Source>(options, DatasetRuleRunner.FindAlone);
