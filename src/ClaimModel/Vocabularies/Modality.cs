using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies what kind of statement a claim is.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>prediction</c>.
/// Debate theory divides claims into those of fact, value and policy; predictions, promises and allegations are distinguished from these.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<Modality>))]
public enum Modality
{
    /// <summary>The claim states what is or was the case. The default.</summary>
    Fact,

    /// <summary>The claim states a value judgment: what is good, bad, better or worse.</summary>
    Value,

    /// <summary>The claim states what should be done.</summary>
    Policy,

    /// <summary>The claim states what will happen.</summary>
    Prediction,

    /// <summary>The claim states what the claimant will do.</summary>
    Promise,

    /// <summary>The claim accuses someone of wrongdoing without giving proof.</summary>
    Allegation,
}
