using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>The state of the work on a contradiction.</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<ContradictionStatus>))]
public enum ContradictionStatus
{
    /// <summary>The contradiction has not been reviewed. The default.</summary>
    Open,

    /// <summary>The contradiction is being reviewed.</summary>
    UnderReview,

    /// <summary>A reviewer has confirmed the contradiction.</summary>
    Confirmed,

    /// <summary>The claims only look contradictory; <see cref="Contradiction.ApparentBecause"/> says why.</summary>
    Apparent,

    /// <summary>The contradiction no longer exists, because a claim was withdrawn or corrected.</summary>
    Resolved,

    /// <summary>A reviewer has found that the claims do not contradict each other.</summary>
    Dismissed,
}
