using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the kind of a topic.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>question</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<TopicKind>))]
public enum TopicKind
{
    /// <summary>A subject area. The default.</summary>
    Subject,

    /// <summary>An event, which takes place at a particular time.</summary>
    Event,

    /// <summary>A question to which claims give different answers.</summary>
    Question,
}
