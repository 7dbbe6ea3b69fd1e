using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the kind of an actor (identity class in STIX 2.1).</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>organization</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>The kind of the actor is not known. The default.</summary>
    Unknown,

    /// <summary>An individual human being.</summary>
    Person,

    /// <summary>An organization other than a state, such as a company or a political party.</summary>
    Organization,

    /// <summary>A state, or a body of a state, such as a ministry.</summary>
    Government,

    /// <summary>Several actors that do not form an organization, such as "senior officials".</summary>
    Group,

    /// <summary>A newspaper, broadcaster, news agency or other publisher of news.</summary>
    Publication,

    /// <summary>A program or model that makes claims.</summary>
    System,
}
