using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>How certain a claim is, as the claimant puts it (FactBank).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>The claimant does not say how certain the claim is. The default.</summary>
    Unspecified,

    /// <summary>Presented as certain.</summary>
    Certain,

    /// <summary>Presented as likely.</summary>
    Probable,

    /// <summary>Presented as possible.</summary>
    Possible,
}
