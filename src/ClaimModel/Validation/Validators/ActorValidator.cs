using ClaimModel.Json.Codecs;

namespace ClaimModel.Validation;

/// <summary>A FluentValidation validator that evaluates the rules on an actor, except those that need the rest of the dataset; for these, see <see cref="ClaimDatasetValidator"/>.</summary>
/// <param name="options">The rules and other options; null for the defaults.</param>
/// <inheritdoc cref="RecordValidator{TRecord}" path="/remarks"/>
public sealed partial class ActorValidator(ValidationOptions? options = null) : RecordValidator<Actor>(options, JsonCodecs.Record<Actor>().Schema, DatasetRuleRunner.FindAlone);
