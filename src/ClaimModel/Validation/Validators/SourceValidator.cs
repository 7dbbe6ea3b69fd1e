namespace ClaimModel.Validation;

/// <summary>Asks the rules about a source alone: those that need the rest of the dataset are asked by <see cref="ClaimDatasetValidator"/>.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class SourceValidator : RecordValidator<Source>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public SourceValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public SourceValidator(ValidationOptions options)
        : base(options, source => DatasetValidation.FindAlone(source, options.Rules.For<Source>(), options))
    {
    }
}
