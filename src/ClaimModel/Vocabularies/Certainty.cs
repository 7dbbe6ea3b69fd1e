using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies how certain a claim is, in the words of its claimant (the certainty scale of FactBank, without its underspecified values).</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>probable</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>The certainty is not specified. The default.</summary>
    Unspecified,

    /// <summary>The claimant presents the claim as certain.</summary>
    Certain,

    /// <summary>The claimant presents the claim as likely.</summary>
    Probable,

    /// <summary>The claimant presents the claim as possible.</summary>
    Possible,
}
