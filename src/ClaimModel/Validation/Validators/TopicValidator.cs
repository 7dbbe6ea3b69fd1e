namespace ClaimModel.Validation;

/// <summary>Asks the rules about a topic alone: those that need the rest of the dataset are asked by <see cref="ClaimDatasetValidator"/>.</summary>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed class TopicValidator : RecordValidator<Topic>
{
    /// <summary>Asks all rules, with their own severities.</summary>
    public TopicValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Asks what the options say.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public TopicValidator(ValidationOptions options)
        : base(options, topic => DatasetValidation.FindAlone(topic, options.Rules.For<Topic>(), options))
    {
    }
}
