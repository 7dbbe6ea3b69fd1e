using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Whether an actor's name identifies the actor.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<Anonymity>))]
public enum Anonymity
{
    /// <summary>The name is the actor's own. The default.</summary>
    Named,

    /// <summary>The name always stands for the same actor, but is not the actor's own.</summary>
    Pseudonymous,

    /// <summary>The source of the claim knows the name but does not disclose it, as in "a senior official".</summary>
    Withheld,

    /// <summary>The identity of the actor is not known to anyone.</summary>
    Unknown,
}
