using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies how closely a source follows the claimant's own words.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>verbatim</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<Fidelity>))]
public enum Fidelity
{
    /// <summary>The fidelity is not specified. The default.</summary>
    Unspecified,

    /// <summary>The claim appears word for word.</summary>
    Verbatim,

    /// <summary>The claim appears in other words.</summary>
    Paraphrase,

    /// <summary>The claim appears in another language.</summary>
    Translation,

    /// <summary>The claim appears in shortened form.</summary>
    Summary,
}
