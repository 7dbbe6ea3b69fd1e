namespace ClaimModel.Validation;

/// <summary>Asks the rules about a contradiction alone: those that need the rest of the dataset are asked by <see cref="ClaimDatasetValidator"/>.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class ContradictionValidator : RecordValidator<Contradiction>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public ContradictionValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public ContradictionValidator(ValidationOptions options)
        : base(options, contradiction => DatasetValidation.FindAlone(contradiction, options.Rules.For<Contradiction>(), options))
    {
    }
}
