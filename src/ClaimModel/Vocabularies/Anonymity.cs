using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies whether an actor's name identifies the actor.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>pseudonymous</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<Anonymity>))]
public enum Anonymity
{
    /// <summary>The name is the actor's own. The default.</summary>
    Named,

    /// <summary>The name is a pseudonym: it always refers to the same actor, but is not the actor's own.</summary>
    Pseudonymous,

    /// <summary>The source of the claim knows the name but does not disclose it, as in "a senior official".</summary>
    Withheld,

    /// <summary>The identity of the actor is not known, not even to the source of the claim.</summary>
    Unknown,
}
