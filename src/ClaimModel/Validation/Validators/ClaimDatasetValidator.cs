namespace ClaimModel.Validation;

/// <summary>Asks the rules about a dataset and all its records: the same findings as <see cref="ClaimDataset.Validate"/> has, in the order of the records.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class ClaimDatasetValidator : RecordValidator<ClaimDataset>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public ClaimDatasetValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public ClaimDatasetValidator(ValidationOptions options)
        : base(options, dataset => DatasetValidation.Find(dataset, options))
    {
    }
}
