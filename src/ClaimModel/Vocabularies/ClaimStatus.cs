using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies whether a claim is active, or how it ceased to be.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>misattributed</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>The claim has not been withdrawn or replaced. The default.</summary>
    Active,

    /// <summary>The claimant has withdrawn the claim.</summary>
    Retracted,

    /// <summary>The claimant has corrected the claim.</summary>
    Corrected,

    /// <summary>A later claim has replaced the claim.</summary>
    Superseded,

    /// <summary>The claimant never made the claim.</summary>
    Misattributed,
}
