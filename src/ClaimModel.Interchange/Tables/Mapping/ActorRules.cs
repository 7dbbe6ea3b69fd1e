namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>What a mapping says about names of actors. Immutable and thread-safe.</summary>
internal sealed record ActorRules
{
    /// <summary>Gets the kind of the actors whose names match a pattern, in which <c>*</c> stands for any characters. The first pattern that matches counts.</summary>
    public ValueList<(string Pattern, string Kind)> Kinds { get; init; }

    /// <summary>Gets the name for each alias.</summary>
    public ValueList<(string Alias, string Name)> Aliases { get; init; }
}
