using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies how a contradiction was found.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>manual</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<DetectionMethod>))]
public enum DetectionMethod
{
    /// <summary>A person found it. The default.</summary>
    Manual,

    /// <summary>A program found it by a rule.</summary>
    Rule,

    /// <summary>A statistical model found it.</summary>
    Model,
}
