using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the state of the review of a contradiction.</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>underReview</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<ContradictionStatus>))]
public enum ContradictionStatus
{
    /// <summary>The contradiction has not been reviewed. The default.</summary>
    Open,

    /// <summary>The contradiction is being reviewed.</summary>
    UnderReview,

    /// <summary>A reviewer has confirmed the contradiction.</summary>
    Confirmed,

    /// <summary>The claims only appear to contradict each other, for the reason in <see cref="Contradiction.ApparentBecause"/>.</summary>
    Apparent,

    /// <summary>The contradiction no longer exists, because one of its claims was withdrawn or corrected.</summary>
    Resolved,

    /// <summary>A reviewer has found that the claims do not contradict each other.</summary>
    Dismissed,
}
