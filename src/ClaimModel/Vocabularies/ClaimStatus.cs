using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Whether a claim is still maintained (nanopublications: retracts, supersedes).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>The claim is maintained as it was made. The default.</summary>
    Active,

    /// <summary>The claimant has withdrawn the claim.</summary>
    Retracted,

    /// <summary>The claimant has corrected the claim.</summary>
    Corrected,

    /// <summary>A later claim by the claimant has replaced the claim.</summary>
    Superseded,

    /// <summary>The claimant never made the claim.</summary>
    Misattributed,
}
