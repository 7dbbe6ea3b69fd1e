using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>What kind of topic something is.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<TopicKind>))]
public enum TopicKind
{
    /// <summary>A subject area. The default.</summary>
    Subject,

    /// <summary>An event, which takes place at a certain time.</summary>
    Event,

    /// <summary>A question to which claims give different answers.</summary>
    Question,
}
