namespace ClaimModel.Validation;

/// <summary>Asks the rules about an actor alone: those that need the rest of the dataset are asked by <see cref="ClaimDatasetValidator"/>.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class ActorValidator : RecordValidator<Actor>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public ActorValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public ActorValidator(ValidationOptions options)
        : base(options, actor => DatasetValidation.FindAlone(actor, options.Rules.For<Actor>(), options))
    {
    }
}
