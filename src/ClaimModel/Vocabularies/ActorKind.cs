using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>What kind of actor someone is (STIX 2.1, <c>identity_class</c>).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>The kind of actor is not known. The default.</summary>
    Unknown,

    /// <summary>An individual human being.</summary>
    Person,

    /// <summary>A body with members or employees that is not a state, such as a company or a party.</summary>
    Organization,

    /// <summary>A state, or an organ of a state.</summary>
    Government,

    /// <summary>Several actors that are not organized as one body, such as "senior officials".</summary>
    Group,

    /// <summary>A newspaper, broadcaster, news agency or website that publishes.</summary>
    Publication,

    /// <summary>A program or model that makes claims.</summary>
    System,
}
