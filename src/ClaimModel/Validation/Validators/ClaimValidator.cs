namespace ClaimModel.Validation;

/// <summary>Asks the rules about a claim alone: those that need the rest of the dataset are asked by <see cref="ClaimDatasetValidator"/>.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class ClaimValidator : RecordValidator<Claim>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public ClaimValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public ClaimValidator(ValidationOptions options)
        : base(options, claim => DatasetValidation.FindAlone(claim, options.Rules.For<Claim>(), options))
    {
    }
}
