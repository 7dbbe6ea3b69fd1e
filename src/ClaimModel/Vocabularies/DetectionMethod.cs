using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>How a contradiction was found.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<DetectionMethod>))]
public enum DetectionMethod
{
    /// <summary>By a person. The default.</summary>
    Manual,

    /// <summary>By a rule of a program.</summary>
    Rule,

    /// <summary>By a statistical model.</summary>
    Model,
}
